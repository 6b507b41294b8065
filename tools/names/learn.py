"""Learns the weights of the net for names in script type (src/formats/ocr/names/weights/).

    pip install torch opencv-python-headless pillow fonttools brotli
    python tools/names/learn.py FONTS SYLLABLES out.pt [minutes [from.pt]]
    python tools/names/learn.py FONTS SYLLABLES out.pt write src/formats/ocr/names/weights

FONTS is a folder of script fonts (`NAME.latin.ttf` and `NAME.vietnamese.ttf` where the letters of one stand in several files), with upright
and slanted ones for print in FONTS/print (Liberation Serif, DejaVu Serif). Script fonts were those of npm packages @fontsource/* under
the SIL Open Font License 1.1 (rochester, satisfy and yellowtail: Apache License 2.0), some 100 families, among them allura, ballet, birthstone, bonheur-royale, carattere, charmonman, corinthia, dancing-script,
ephesis, fleur-de-leah, great-vibes, imperial-script, licorice, lobster, luxurious-script, mea-culpa, ms-madi, oooh-baby, pacifico,
pinyon-script, smooch and whisper with letters of Vietnamese, and others without, whose marks strips.py draws; and Z003 of Debian's
fonts-urw-base35 (AGPL 3 with the exception for fonts). Those in HELD were never learnt from. SYLLABLES is a file with the syllables of Vietnamese
(src/lexicon/words), one a line. What a strip is stands in strips.py.
The net tells for every fourth column of a strip which letter stands there or none, and apart from it the tone; a name is as likely as all the
ways together that give it (CTC). At first it is told as well where each letter stands, which it learns sooner.
The weights in the package were learnt in one round of 38,000 steps from some 90 fonts; those in HELD were left out.
"""
import math, multiprocessing, os, random, sys, time, unicodedata
import torch
from torch import nn
import torch.nn.functional as F
import strips
sys.path.append(os.path.join(os.path.dirname(__file__), '../nets'))
import written

torch.set_num_threads(1)
torch.set_flush_denormal(True)
FONTS, SYLLABLES, OUT = sys.argv[1:4]
strips.SYLLABLES[:] = open(SYLLABLES).read().split()
# Fonts that are never learnt from: for what `told_` prints, and for places.py.
HELD = ['italianno', 'alex-brush', 'playball', 'charm-', 'style-script', 'montecarlo', 'arizonia', 'parisienne', 'tangerine', 'love-light', 'meddon',
        'send-flowers', 'rouge-script', 'qwigley']
# Of each layer: planes in and out, its looks (high, wide), the white around, and what is joined behind it (high, wide).
LAYERS = [(1, 16, (3, 3), (1, 1), (2, 2)), (16, 36, (3, 3), (1, 1), (2, 2)), (36, 40, (3, 3), (1, 1), (2, 1)), (40, 72, (5, 3), (0, 1), None),
          (72, 92, (1, 5), (0, 2), None), (92, 92, (1, 5), (0, 2), None), (92, 92, (1, 5), (0, 2), None)]
STEP = 4
LETTERS, TONES = strips.CLASSES, 6
# Each letter that CTC knows: its class, and its tone.
ALL = [(c, t) for c in range(strips.CLASSES) for t in (range(6) if c > 1 and strips.isvowel(c) else (0,))]
PLACE = {a: i for i, a in enumerate(ALL)}
OWN, TONE = torch.tensor([c for c, _ in ALL]), torch.tensor([t for _, t in ALL])
BEARS = torch.tensor([1. if c > 1 and strips.isvowel(c) else 0. for c, _ in ALL])


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.looks = nn.ModuleList(nn.Conv2d(i, o, k, padding=p, bias=False) for i, o, k, p, _ in LAYERS)
        self.norms = nn.ModuleList(nn.BatchNorm2d(o) for _, o, *_ in LAYERS)
        self.last = nn.Conv2d(LAYERS[-1][1], LETTERS + TONES, 1)

    def forward(self, x):
        for look, norm, (*_, join) in zip(self.looks, self.norms, LAYERS):
            x = look(x)
            # The largest first, which is less work: the same where the norm turns nothing round.
            if join: x = F.max_pool2d(x, join)
            x = F.relu(F.batch_norm(x, norm.running_mean, norm.running_var, norm.weight.abs(), norm.bias, self.training, .1, norm.eps))
        y = self.last(F.dropout(x, .05, self.training)).squeeze(2)
        return F.log_softmax(y[:, :LETTERS], 1), F.log_softmax(y[:, LETTERS:], 1)  # n, classes, columns


def together(letters, tones):
    """Shares of letters and of tones → of letters with their tones."""
    return letters[:, OWN] + tones[:, TONE] * BEARS[None, :, None]


def classes_of(text): return [PLACE[strips.parted(c) if strips.parted(c) in PLACE else (strips.parted(c)[0], 0)] for c in text]


def making(q, without, seed, n):
    fonts, R = strips.Fonts(FONTS, without=without), random.Random(seed)
    kept = []
    while True:
        # Composing costs as much as learning: each batch is learnt from some three times.
        if len(kept) < 60 or R.random() < .2:
            kept += strips.batches(R, fonts, n, STEP)
            if len(kept) > 600: del kept[:2]
            q.put(kept[-2])
            q.put(kept[-1])
        else: q.put(R.choice(kept))


def ctc(y, widths, texts, reduction='mean'):
    target = torch.tensor([c for t in texts for c in classes_of(t)], dtype=torch.long)
    return F.ctc_loss(y.permute(2, 0, 1), target, torch.tensor([w // STEP for w in widths]), torch.tensor([len(t) for t in texts]), zero_infinity=True,
                      reduction=reduction)


def learn(minutes, start, without, n=32):
    q = multiprocessing.Queue(4)
    maker = multiprocessing.Process(target=making, args=(q, without, int(time.time()), n), daemon=True)
    maker.start()
    net = Net().to(memory_format=torch.channels_last)
    if start: net.load_state_dict(torch.load(start))
    print(sum(p.numel() for p in net.parameters()), 'weights', flush=True)
    best = torch.optim.AdamW(net.parameters(), lr=1e-3, weight_decay=1e-3)
    held = strips.Fonts(FONTS, only=HELD)
    test = [strips.batch(random.Random(7 + i), held, 40, STEP) for i in range(3)]
    begun, step, mean = time.time(), 0, [0., 0.]
    top = 2e-3 if start else 4e-3
    while (done := (time.time() - begun) / (minutes * 60)) < 1:
        rate = top * min(1, (step + 1) / 200) * max(.01, .5 + .5 * math.cos(math.pi * done))
        for g in best.param_groups: g['lr'] = rate
        x, widths, texts, told = q.get()
        letters, tones = net(torch.from_numpy(x).to(memory_format=torch.channels_last))
        told = torch.from_numpy(told)[:, :letters.shape[2]]
        frame = F.nll_loss(letters, told[..., 0], ignore_index=-1) + F.nll_loss(tones, told[..., 1], ignore_index=-1)
        loss = ctc(together(letters, tones), widths, texts)
        share = max(.03, .5 - 1.5 * done) if not start else .03
        best.zero_grad()
        (loss + share * frame).backward()
        nn.utils.clip_grad_norm_(net.parameters(), 3)
        best.step()
        step, mean = step + 1, [.99 * m + .01 * float(v.detach()) for m, v in zip(mean, (loss, frame))]
        if step % 200 == 0:
            print(f'{(time.time() - begun) / 60:.1f} min, {step}:', *(f'{m / (1 - .99 ** step):.3f}' for m in mean), told_(net, test), flush=True)
            torch.save(net.state_dict(), OUT)
    torch.save(net.state_dict(), OUT)
    maker.terminate()


def read(net, x, widths):
    """The text along the likeliest path."""
    net.eval()
    with torch.no_grad(): y = together(*net(torch.from_numpy(x)))
    net.train()
    out = []
    for q, w in zip(y, widths):
        path = q[:, :w // STEP].argmax(0).tolist()
        out.append(''.join(letter(c) for i, c in enumerate(path) if c and (i == 0 or path[i - 1] != c)))
    return out, y


def letter(i):
    c, t = ALL[i]
    if c == 1: return ' '
    own = strips.LETTERS[(c - 2) % len(strips.LETTERS)]
    own = own.upper() if c - 2 >= len(strips.LETTERS) else own
    return unicodedata.normalize('NFC', own + strips.TONES[t])


def told_(net, test):
    right, all_, near, wide, some = 0, 0, 0, 0, []
    for x, widths, texts, _ in test:
        for got, want in zip(read(net, x, widths)[0], texts):
            if not want: continue
            right, all_, near, wide = right + (got == want), all_ + 1, near + distance(got, want), wide + len(want)
            if len(some) < 3: some.append(f'{want}={got}')
    return f'right {right / all_:.3f}, letters wrong {near / wide:.3f} {some}'


def distance(a, b):
    row = list(range(len(b) + 1))
    for i, c in enumerate(a, 1):
        last, row[0] = row[0], i
        for j, d in enumerate(b, 1): last, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, last + (c != d))
    return row[-1]


def write(net, folder):
    written.write(net, LAYERS, folder, {'near': 3, 'middle': 1, 'far': 1, 'farther': 1, 'farthest': 1, 'last': 1}, written.HEAD % (
        '../../nets', 'Weights of the net for names in script type (`net.ts`), learnt by `tools/names/learn.py` from free script fonts.'), 160)


if __name__ == '__main__':
    what = sys.argv[4] if len(sys.argv) > 4 else '40'
    if what == 'write':
        net = Net()
        net.load_state_dict(torch.load(OUT))
        net.eval()
        write(net, sys.argv[5])
        sys.exit()
    learn(float(what), sys.argv[5] if len(sys.argv) > 5 and sys.argv[5] != '-' else None, None if 'all' in sys.argv else HELD)
