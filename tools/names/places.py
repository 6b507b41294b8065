"""Pictures of the place of a signature, as large as read at 200 dots to the inch: a title, a stamp's ring, a signature, and a stamped name.

    python tools/names/places.py FONTS SYLLABLES FOLDER COUNT [FONT ...] [seed=NUMBER] [names=FILE]

writes COUNT pictures (PGM) and names.tsv (the file, the font and the name; empty where none is stamped). With names of FONTs, of those alone.
Names are put together of syllables, all alike frequent, or are those of FILE, one a line: of people, whose names are not alike frequent.

    python tools/names/places.py FONTS SYLLABLES FILE.json tests FONT ...

writes a few pictures for test/formats/ocr/names, without the noise of a scanner.
"""
import base64, json, os, random, sys, zlib
import cv2, numpy as np
from PIL import Image, ImageDraw, ImageFont
import strips

W, H, EM = 900, 460, 33


def place(R, fonts, is_named=True, stamped=None):
    """→ a picture (ink 1, paper 0), the font's name and the name that is stamped: some name, the given one, or one of a list."""
    out = np.zeros((H, W), 'float32')
    is_red = R.random() < .5  # a picture of red ink alone: the stamp; or of all other: title and signature
    mid = R.uniform(.4, .62) * W
    if not is_red:
        f = ImageFont.truetype(R.choice(fonts.print), R.randint(30, 38))
        for i, line in enumerate(R.sample(strips.TITLES[:6], R.choice([1, 1, 2]))): printed(out, line, f, mid, 45 + i * 48)
    cx, cy, r = mid - R.uniform(1, 5) * EM, R.uniform(150, 210), R.uniform(3.7, 5.2) * EM
    if is_red or R.random() < .15:
        ink = 1 if is_red else R.uniform(.2, .5)
        for k in (1, .94, R.uniform(.62, .7)):
            cv2.circle(out, (int(cx), int(cy)), int(r * k), ink, R.choice([2, 3, 4]) if k == 1 else 2, cv2.LINE_AA)
        f = ImageFont.truetype(R.choice(fonts.print), R.randint(24, 34))
        for i in range(3): printed(out, R.choice(strips.TITLES[:8])[:8], f, cx, cy + (i - 1) * 38 + 12, ink)
        cv2.fillPoly(out, [strips.star(cx, cy + r * .82, .35 * EM)], ink)
    if not is_red: signature(R, out, mid, R.uniform(130, 220))
    font, text = None, ''
    while is_named:
        font, text = fonts.one(R), R.choice(stamped) if isinstance(stamped, list) else stamped or strips.name(R, True)
        got = strips.written(R, font, text)
        if got is None: continue
        a, base, _, first, last = got
        a = strips.damaged(R, a)
        k, turn = R.uniform(12, 20) / (strips.X * strips.BIG), -R.uniform(-.06, .3) if R.random() < .8 else R.uniform(-.1, .1)
        long = (last - first) * k
        if long > W * .62: continue
        low = max(cy + r * R.uniform(.95, 1.25), 250) + max(0, np.sin(-turn) * long * .5)
        x0, y0 = max(20, min(W - 30 - long, mid - long * R.uniform(.3, .6))), min(H - 45, low + 40)
        slant = R.gauss(0, .06)
        c, s = np.cos(turn), np.sin(turn)
        A = np.array([[c, -s], [s, c]]) @ np.array([[k * R.uniform(.9, 1.1), -k * slant], [0, k]])
        t = np.array([x0, y0]) - A @ np.array([first, base])
        out = np.maximum(out, cv2.warpAffine(cv2.blur(a, (2, 2)), np.hstack([A, t[:, None]]).astype('float32'), (W, H), flags=cv2.INTER_LINEAR))
        break
    for _ in range(R.randint(0, 6)): cv2.circle(out, (R.randrange(W), R.randrange(H)), R.choice([1, 1, 2]), R.uniform(.3, 1), -1)
    return strips.scanned(R, out), font.name if font else '', text


def printed(out, text, f, mid, base, ink=1.):
    im = Image.new('L', (out.shape[1], out.shape[0]), 0)
    ImageDraw.Draw(im).text((mid, base), text, font=f, fill=255, anchor='ms')
    np.maximum(out, np.array(im, 'float32') / 255 * ink, out=out)


def small(a):
    """A picture in four greys, deflated: for tests."""
    four = np.clip(np.round((1 - a) * 3), 0, 3).astype('uint8').reshape(-1)
    bits = (four[0::4] << 6) | (four[1::4] << 4) | (four[2::4] << 2) | four[3::4]
    return base64.b64encode(zlib.compress(bits.tobytes(), 9)).decode()


def signature(R, out, mid, y):
    for _ in range(R.randint(1, 3)):
        x, yy = mid + R.uniform(-3, 1) * EM, y + R.uniform(-1, 1) * EM
        ps = [(x, yy)]
        for _ in range(R.randint(4, 14)):
            x, yy = x + R.gauss(.5, 1) * EM, y + R.uniform(-1.5, 1.5) * EM
            ps.append((x, yy))
        cv2.polylines(out, [strips.curved(ps)], False, 1, R.choice([2, 3, 4]), cv2.LINE_AA)


TESTED = ['Nguyễn Thị Minh Hạnh', 'Lê Hoàng Sơn', 'Phạm Quốc Bảo', 'Đặng Thu Thảo', '', '']


def tests(fonts, file):
    strips.scanned, strips.damaged = lambda R, a: cv2.GaussianBlur(a, (0, 0), .6), lambda R, a: a
    told = []
    for i, text in enumerate(TESTED):
        a, font, _ = place(random.Random(70 + i), fonts, text != '', text)
        told.append({'name': text, 'font': font, 'width': W, 'height': H, 'dots': small(a)})
    json.dump(told, open(file, 'w'), ensure_ascii=False, indent=1)


if __name__ == '__main__':
    told_by = dict(a.split('=', 1) for a in sys.argv[5:] if '=' in a)
    fonts = strips.Fonts(sys.argv[1], only=[a for a in sys.argv[5:] if '=' not in a] or None)
    strips.SYLLABLES[:] = open(sys.argv[2]).read().split()
    if sys.argv[4] == 'tests':
        tests(fonts, sys.argv[3])
        sys.exit()
    folder, R = sys.argv[3], random.Random(int(told_by.get('seed', 2031)))
    people = open(told_by['names']).read().strip().split('\n') if 'names' in told_by else None
    os.makedirs(folder, exist_ok=True)
    with open(f'{folder}/names.tsv', 'w') as told:
        for i in range(int(sys.argv[4])):
            is_named = R.random() < .75
            a, font, text = place(R, fonts, is_named, people)
            cv2.imwrite(f'{folder}/{i:03}.pgm', np.clip(255 - a * 230, 0, 255).astype('uint8'))
            told.write(f'{i:03}.pgm\t{font}\t{text}\n')
