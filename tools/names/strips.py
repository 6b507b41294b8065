"""Strips with names in script type, for learn.py: what a clerk stamps below a signature, as net.ts sees it.

A strip is HIGH dots high; small letters are X dots high and stand on row BASE. Ink is 1, paper 0. Names are put together of family names
and of syllables; each letter is drawn by a font, or with its marks drawn by a pen where a font has none (and at times where it has).
"""
import glob, os, random, re, unicodedata
import cv2, numpy as np
from PIL import Image, ImageDraw, ImageFont

HIGH, X, BASE = 40, 9, 28
BIG = 2  # a strip is composed so many times larger
cv2.setNumThreads(1)
CONSONANTS, VOWELS = 'bcdđghklmnpqrstvx', 'aăâeêioôơuưy'
LETTERS = CONSONANTS + VOWELS
TONES = ['', '\u0301', '\u0300', '\u0309', '\u0303', '\u0323']  # level, sắc, huyền, hỏi, ngã, nặng
NONE, SPACE = 0, 1  # classes of a column beside letters
CLASSES = 2 + 2 * len(LETTERS)


def parted(c):
    """A composed letter → its class, and its tone."""
    if c == ' ': return SPACE, 0
    d = unicodedata.normalize('NFD', c)
    tone = next((i for i, t in enumerate(TONES) if i and t in d), 0)
    plain = unicodedata.normalize('NFC', ''.join(x for x in d if x not in TONES[1:]))
    own = LETTERS.index(plain.lower())
    return 2 + own + (len(LETTERS) if plain != plain.lower() else 0), tone


FAMILIES = ('Nguyễn Trần Lê Phạm Huỳnh Hoàng Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đào Đoàn Vương Trịnh Trương Đinh Lâm Phùng Mai Tô Tạ Hà '
            'Thái Cao Chu Châu Lương Lưu Tăng Quách Kiều Khuất Khương La Lại Lữ Lục Mã Mạc Nghiêm Nông Ôn Phí Thạch Thân Thiều Tôn Tống Triệu Từ Ứng '
            'Văn Vi Âu Bạch Bành Chung Đàm Danh Diệp Điều Giang Giáp Hán Hàn Hầu Hứa Kim Lò Mông Ninh Quàng Sa Sơn Thào Tiêu Vàng Ngân Doãn Hạ Cù Cung').split()
GIVEN = ('Văn Thị Hữu Đức Công Quang Minh Ngọc Thanh Xuân Thành Đình Hoàng Quốc Anh Bá Duy Hồng Kim Mạnh Tuấn Viết Trọng Thế Như Phương Thu Bích '
         'Mỹ Hải Việt Khắc Tiến Trung Phú Gia Bảo Đăng Đại Thái Vĩnh Huy Nhật Tấn Chí Cao Sỹ Tất Tường Hùng Dũng Cường Sơn Hà Nam Bình Hòa Hoà Long '
         'Lâm Phúc Lộc Thọ Khánh Linh Hương Lan Hoa Huệ Cúc Mai Đào Liên Nga Nguyệt Hằng Hạnh Hiền Hiếu Thảo Thủy Thuỷ Thúy Trang Tâm Tùng Tú Tài '
         'Tân Thắng Thịnh Thuận Luận Luân Lợi Lực Lương Lý Loan Ly Mẫn Mến Miên Mười Nghĩa Nghị Nhân Nhung Nhàn Ninh Oanh Phong Phước Phượng Quân '
         'Quý Quyền Quyết Quỳnh Sang Sinh Sáng Sĩ Tiệp Tịnh Toàn Toản Tới Trí Triều Trinh Trúc Trường Tuyên Tuyến Tuyết Tươi Uyên Vân Vinh Vũ Vượng '
         'Vy Yên Yến Ý An Ân Ánh Ấn Bách Bắc Bằng Biên Ca Cảnh Chiến Chính Chung Chương Cương Danh Diễm Diệp Diệu Doanh Du Dung Dương Đạt Điền Điệp '
         'Định Đoan Đông Đồng Giang Giàu Hậu Hiển Hiệp Hoan Hoài Hoạt Hội Hợp Huân Huấn Hưng Hường Huyền Kha Khải Khang Khanh Khoa Khôi Khuê Kiên Kiệt '
         'Kiều Kỳ Lam Lành Lân Lập Lê Liêm Lĩnh Lịch Mẫu Nghiêm Ngân Nhất Nhi Nho Phát Phi Phụng Quế Sâm Song Tám Tánh Thạch Thạnh Thân Thi Thiên '
         'Thiện Thơ Thông Thụ Thuần Thục Thư Thường Thưởng Tiên Tiếp Tín Tính Tố Trà Triết Triển Trị Trình Tuân Tuệ Út Ước Vĩ Viễn Viên Xuyến').split()
TITLES = 'HIỆU TRƯỞNG/GIÁM ĐỐC/CHỦ TỊCH/PHÓ CHỦ TỊCH/PHÓ GIÁM ĐỐC/TRƯỞNG PHÒNG/TRƯỜNG/ĐẠI HỌC/SỞ NỘI VỤ/ỦY BAN/Nơi nhận:/- Lưu: VT, TC/hiện thực./Đã ký'.split('/')


class Fonts:
    """Fonts of a folder, each as a file of its own or as several (`NAME.latin.ttf`, `NAME.vietnamese.ttf`) that hold other letters."""

    def __init__(self, folder, only=None, without=None):
        names = {}
        for f in sorted(glob.glob(f'{folder}/*.?tf')): names.setdefault(os.path.basename(f).split('.')[0], []).append(f)
        fits = lambda n, some: any(n.startswith(x) for x in some)
        self.all = [Font(n, fs) for n, fs in names.items() if (only is None or fits(n, only)) and not (without and fits(n, without))]
        self.weights = [.25 if re.match('mali|patrick|sriracha|lobster|caveat|berkshire', f.name) else 1 for f in self.all]
        self.print = sorted(glob.glob(f'{folder}/print/*.?tf'))

    def one(self, R): return R.choices(self.all, self.weights)[0]


class Font:
    def __init__(self, name, files):
        from fontTools.ttLib import TTFont
        self.name, self.known, self.drawn = name, {}, {}
        self.files = [(f, frozenset(TTFont(f).getBestCmap())) for f in files]
        first = next(f for f, has in self.files if ord('x') in has)
        a, at, _, _ = inked(ImageFont.truetype(first, 200), 'x')
        self.size = max(20, round(200 * X * BIG / max(30, at)))
        self.faces = [(ImageFont.truetype(f, self.size), has) for f, has in self.files]

    def has(self, c): return any(ord(c) in has for _, has in self.faces)

    def glyph(self, c, R):
        """A letter → its ink, its top above the line, its left edge behind the pen, and how far the pen goes."""
        plain = unicodedata.normalize('NFD', c.replace('đ', 'd').replace('Đ', 'D'))[0]
        if plain == c or (self.has(c) and R.random() < .75):
            if c not in self.known:
                face = next((f for f, has in self.faces if ord(c) in has), None)
                self.known[c] = inked(face, c) if face else None
            return self.known[c]
        key = (c, R.randrange(4))
        if key not in self.drawn: self.drawn[key] = marked(self, c, plain, R)
        return self.drawn[key]


def inked(face, c):
    size = face.size
    im = Image.new('L', (size * 5, size * 4), 0)
    ImageDraw.Draw(im).text((size * 2, int(size * 2.2)), c, font=face, fill=255, anchor='ls')
    a = np.array(im, 'float32') / 255
    ys, xs = np.where(a > .2)
    if len(ys) == 0: return np.zeros((1, 1), 'float32'), 1, 0, face.getlength(c)
    return a[ys.min():ys.max() + 1, xs.min():xs.max() + 1], int(size * 2.2) - ys.min(), xs.min() - size * 2, face.getlength(c)


def marked(font, c, plain, R):
    """A letter with marks that a pen draws: the font has it without."""
    own = font.glyph(plain, R)
    if own is None: return None
    a, top, left, wide = own
    d = unicodedata.normalize('NFD', c)
    x, pad, upper = X * BIG, X * BIG * 2, c != c.lower()
    out = np.pad(a, ((pad, pad), (pad, pad)))
    base = pad + top
    if plain == 'i':  # without its dot
        out[:max(0, base - int(x * 1.12))] = 0
        top = int(x * 1.1)
    ink = np.where(out > .4)
    high = base - ink[0].min()
    upper_ink = ink[1][ink[0] < ink[0].min() + max(3, x * .5)]
    mid = float(np.median(ink[1] if not upper else upper_ink)) + R.uniform(-.05, .3) * x
    y = base - high - R.uniform(.12, .3) * x
    if plain == 'i': mid += .3 * x
    pen = max(2, int(R.uniform(.1, .22) * x))
    k, turn = R.uniform(.34, .5) * x, R.uniform(0, .35)
    line = lambda *ps: [cv2.line(out, p, q, 1, pen, cv2.LINE_AA) for p, q in zip(ps, ps[1:])]
    at = lambda dx, dy: (int(mid + dx * k + turn * -dy * k), int(y + dy * k))
    tone_x = 0
    if c in 'đĐ':
        if c == 'đ': line(at(R.uniform(.2, .5), 1.1 + .5), at(2, 1.1 + .5))
        else:
            row = base - high // 2
            line((int(ink[1].min() - .1 * x), row), (int(ink[1].min() + R.uniform(.6, 1) * x), row))
        return trimmed(out, base, left - pad, wide)
    if '\u0302' in d:
        line(at(-.8, -.1), at(0, -.9), at(.8, -.1))
        tone_x = R.choice([0, 0, .9, .9, 1.1])
    elif '\u0306' in d:
        line(at(-.8, -.9), at(-.5, -.3), at(.1, -.1), at(.6, -.4), at(.8, -.95))
        tone_x = 0
    if '\u031b' in d:
        right, h = ink[1][np.abs(ink[0] - (base - high)) < .45 * x].max(), base - high
        line((int(right - .05 * x), int(h + .2 * x)), (int(right + .25 * x), int(h + .05 * x)), (int(right + .3 * x), int(h - .25 * x)))
    lift = 0 if '\u0302' not in d and '\u0306' not in d else (1.15 if tone_x == 0 else R.uniform(.45, 1.1))
    up = lambda dx, dy: at(dx + tone_x, dy - lift)
    if '\u0301' in d: line(up(-.35, -.1), up(.5, -1))
    if '\u0300' in d: line(up(-.5, -1), up(.35, -.1))
    if '\u0309' in d: line(up(-.4, -1), up(.1, -1.2), up(.4, -.8), up(0, -.4), up(0, -.05))
    if '\u0303' in d: line(up(-.8, -.25), up(-.35, -.75), up(.25, -.35), up(.8, -.8))
    if '\u0323' in d: cv2.circle(out, (int(mid - .25 * x), int(base + R.uniform(.25, .5) * x)), max(1, int(pen * .7)), 1, -1, cv2.LINE_AA)
    return trimmed(out, base, left - pad, wide)


def trimmed(out, base, left, wide):
    ys, xs = np.where(out > .2)
    return out[ys.min():ys.max() + 1, xs.min():xs.max() + 1], base - ys.min(), left + xs.min(), wide


def paste(out, a, x, y):
    H, W = out.shape
    h, w = a.shape
    x0, y0, x1, y1 = max(0, x), max(0, y), min(W, x + w), min(H, y + h)
    if x1 > x0 and y1 > y0: out[y0:y1, x0:x1] = np.maximum(out[y0:y1, x0:x1], a[y0 - y:y1 - y, x0 - x:x1 - x])


SYLLABLES = []


def name(R, is_real=False):
    """Some name; sometimes of syllables that nobody bears, so that no name is learnt by heart, unless it is to be as real ones are."""
    cap = lambda s: s[0].upper() + s[1:]
    some = lambda: cap(R.choice(SYLLABLES)) if SYLLABLES and R.random() < (.06 if is_real else .4) else R.choice(GIVEN)
    first = R.choice(FAMILIES) if is_real or R.random() < .75 else some()
    return ' '.join([first] + [some() for _ in range(R.choice([1, 2, 2, 2, 2, 3, 3]))])


def written(R, font, text):
    """A text in script type: → ink, the row of its line, and where each letter stands."""
    wide_gap, gap = R.uniform(.45, 1.3) * X * BIG, R.gauss(0, .05) * X * BIG
    parts, x = [], 0.
    for c in text:
        if c == ' ':
            parts.append((None, x, x + wide_gap))
            x += wide_gap
            continue
        g = font.glyph(c, R)
        if g is None: return None
        parts.append((g, x, x + g[3]))
        x += g[3] + gap
    pad = X * BIG * 4
    out = np.zeros(((HIGH + 24) * BIG, int(x) + 2 * pad), 'float32')
    base, places = (BASE + 14) * BIG, []
    for g, x0, x1 in parts:
        if g is None: places.append((pad + x0, pad + x1))
        else:
            a, top, left, _ = g
            paste(out, a, int(round(pad + x0 + left)), base - top)
            places.append((pad + x0 + max(0, left) * .5, pad + max(x1, x0 + left + a.shape[1] * .6)))
    if R.random() < .3:
        flourish = Flourish(R)
        for c, (g, x0, _) in zip(text, parts):
            if g is not None and c != c.lower(): flourish.draw(R, out, pad + x0 + g[2], base)
    xs = np.where(out.max(0) > .3)[0]
    if len(xs) == 0: return None
    return out, base, places, xs[0], xs[-1]


class Flourish:
    """A stroke with which capitals begin, alike in all of a name: from below the line up into the letter, across it, or over its head."""

    def __init__(self, R):
        self.head, self.thick = R.random() < .3, max(2, int(R.uniform(.08, .26) * X * BIG))
        self.x, self.y = R.uniform(-.6, .2), R.uniform(-.15, .3)
        self.wide, self.high, self.bent = R.uniform(.5, 1.4), R.uniform(.8, 2), R.uniform(-.3, .3)

    def draw(self, R, out, left, base):
        x, y = left + self.x * X * BIG, base + self.y * X * BIG
        if self.head: x, y, wide, high = x, base - R.uniform(1.7, 2.3) * X * BIG, 1.6 * self.wide * X * BIG, .15 * X * BIG
        else: wide, high = self.wide * X * BIG, self.high * X * BIG
        mid = x + wide * (.5 + self.bent), y - high * (.5 - self.bent)
        cv2.polylines(out, [curved([(x, y), mid, (x + wide, y - high)])], False, 1, self.thick, cv2.LINE_AA)


def across(R, out, base, k=1.):
    """What lies across a name: the ring of a stamp, strokes of a signature, print above or below, dots."""
    H, W = out.shape
    u = R.random()
    if u < .3:  # ring
        r, ink = R.uniform(6, 9) * X * BIG, R.uniform(.5, 1)
        side = R.uniform(0, W)
        cx, cy = side, base - r - R.uniform(-1.6, 2.4) * X * BIG
        n = R.choice([1, 2, 2])
        for i in range(n):
            rr = r - i * R.uniform(.3, .6) * X * BIG
            cv2.circle(out, (int(cx), int(cy)), int(rr), ink, R.choice([2, 3, 4, 5]), cv2.LINE_AA)
        if R.random() < .4:
            p = star(cx, cy + r * .82, R.uniform(.5, .9) * X * BIG)
            cv2.fillPoly(out, [p], ink)
    if R.random() < .3:
        for _ in range(R.randint(1, 3)):
            x, y = R.uniform(0, W), base - R.uniform(-1, 4) * X * BIG
            ps = [(x, y)]
            for _ in range(R.randint(1, 5)):
                x, y = x + R.gauss(1, 3) * X * BIG, y + R.gauss(0, 1.1) * X * BIG
                ps.append((x, y))
            cv2.polylines(out, [curved(ps)], False, R.uniform(.5, 1), R.choice([2, 3, 4, 5]), cv2.LINE_AA)
    for _ in range(R.randint(1, 8) if R.random() < .25 else 0):
        cv2.circle(out, (R.randrange(W), R.randrange(H)), R.choice([1, 1, 2, 3]), R.uniform(.3, 1), -1)


def star(cx, cy, r):
    return np.array([(cx + (r if i % 2 == 0 else r * .4) * np.sin(i * np.pi / 5), cy - (r if i % 2 == 0 else r * .4) * np.cos(i * np.pi / 5)) for i in range(10)], 'int32')


def curved(ps):
    """A smooth line through points."""
    ps = np.array(ps, 'float32')
    if len(ps) < 3: return ps.astype('int32')
    out = []
    for i in range(len(ps) - 1):
        p0, p1, p2, p3 = ps[max(0, i - 1)], ps[i], ps[i + 1], ps[min(len(ps) - 1, i + 2)]
        for t in np.linspace(0, 1, 8, endpoint=False):
            out.append(.5 * (2 * p1 + (p2 - p0) * t + (2 * p0 - 5 * p1 + 4 * p2 - p3) * t * t + (3 * p1 - p0 - 3 * p2 + p3) * t ** 3))
    return np.array(out + [ps[-1]]).astype('int32')


def damaged(R, a):
    """Ink of a stamp: too much of it, too little, and gone where something of another colour lies across."""
    u = R.random()
    if u < .3: a = cv2.dilate(a, cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (R.choice([2, 3, 3, 4]),) * 2))
    elif u < .45: a = cv2.erode(a, np.ones((2, 2)))
    if R.random() < .3:
        g = np.random.default_rng(R.getrandbits(32))
        h, w = a.shape
        cloud = cv2.resize(g.random((max(2, h // R.randint(3, 20)), max(2, w // R.randint(3, 20)))).astype('float32'), (w, h), interpolation=cv2.INTER_CUBIC)
        a = a * np.clip(R.uniform(.2, 1) + cloud * 1.2, 0, 1)
    if R.random() < .15:
        for _ in range(R.randint(1, 3)):
            x, y = R.uniform(0, a.shape[1]), R.uniform(0, a.shape[0])
            cv2.line(a, (int(x), int(y)), (int(x + R.gauss(0, 8) * X), int(y + R.gauss(0, 5) * X)), 0, R.choice([2, 3, 4, 5]), cv2.LINE_AA)
    return a


def other(R, fonts):
    """A strip without a name: print, a signature, a ring, nothing."""
    W = R.randint(120, 340) * BIG
    out, base = np.zeros(((HIGH + 24) * BIG, W), 'float32'), (BASE + 14) * BIG
    if R.random() < .5 and fonts.print:
        f = ImageFont.truetype(R.choice(fonts.print), R.randint(16, 50))
        im = Image.new('L', (W, out.shape[0]), 0)
        ImageDraw.Draw(im).text((R.randint(0, W // 3), base - R.randint(-20, 30)), R.choice(TITLES), font=f, fill=255, anchor='ls')
        out = np.array(im, 'float32') / 255
    if R.random() < .7:
        for _ in range(R.randint(1, 3)):
            x, y = R.uniform(.1, .6) * W, base - R.uniform(0, 2) * X * BIG
            ps = [(x, y)]
            for _ in range(R.randint(4, 16)):
                x, y = x + R.gauss(.6, 1.5) * X * BIG, base - R.uniform(-1, 3) * X * BIG
                ps.append((x, y))
            cv2.polylines(out, [curved(ps)], False, 1, R.choice([2, 3, 4, 5]), cv2.LINE_AA)
    return out, base, [], X * BIG * 2, W - X * BIG * 2


def scanned(R, out):
    if R.random() < .7: out = cv2.GaussianBlur(out, (0, 0), R.uniform(.3, 1.2))
    out = np.clip(out * R.uniform(1, 1.8) if R.random() < .5 else out, 0, 1)
    out = out * (R.uniform(.75, 1) if R.random() < .75 else R.uniform(.4, .8))
    if R.random() < .5: out = out + np.random.default_rng(R.getrandbits(32)).normal(0, R.uniform(.01, .08), out.shape).astype('float32')
    if R.random() < .15: out = np.where(out > R.uniform(.25, .5), np.float32(1), np.float32(0))
    if R.random() < .4:
        ok, data = cv2.imencode('.jpg', np.clip(230 - out * 200, 0, 255).astype('uint8'), [cv2.IMWRITE_JPEG_QUALITY, R.randint(25, 85)])
        out = (230 - cv2.imdecode(data, 0).astype('float32')) / 200
    return np.clip(out, 0, 1)


LONGEST = 360


def strip(R, fonts):
    """→ what the net sees, the text, and of each letter the columns where it stands."""
    while True:
        one = strip_of_any_length(R, fonts)
        if one[0].shape[1] <= LONGEST: return one


def strip_of_any_length(R, fonts):
    text = '' if R.random() < .07 else name(R)
    got = written(R, fonts.one(R), text) if text else other(R, fonts)
    while got is None: got = written(R, fonts.one(R), text)
    out, base, places, first, last = got
    if text: out = damaged(R, out)
    across(R, out, base)
    k = min(1.25, max(.8, R.gauss(1, .09)))
    wide, slant, turn = R.gauss(1, .1), R.gauss(0, .12), R.gauss(0, .018)
    kx, ky = k * wide / BIG, k / BIG
    left, right = R.uniform(3, 14), R.uniform(3, 14)
    c, s = np.cos(turn), np.sin(turn)
    A = np.array([[c, -s], [s, c]]) @ np.array([[kx, -ky * slant], [0, ky]])
    mid = np.array([(first + last) / 2, base])
    W = int((last - first) * kx + left + right)
    t = np.array([left + (last - first) * kx / 2, BASE + R.gauss(0, .09) * X]) - A @ mid
    soft = cv2.blur(out, (2, 2))
    a = cv2.warpAffine(soft, np.hstack([A, t[:, None]]).astype('float32'), (W, HIGH), flags=cv2.INTER_LINEAR)
    if R.random() < .2:
        q = R.uniform(.55, .9)
        a = cv2.resize(cv2.resize(a, None, fx=q, fy=q, interpolation=cv2.INTER_AREA), (W, HIGH), interpolation=cv2.INTER_LINEAR)
    y = base - X * BIG / 2
    columns = [((A @ np.array([u, y]) + t)[0], (A @ np.array([v, y]) + t)[0]) for u, v in places]
    return scanned(R, a).astype('float32'), text, columns


def batch(R, fonts, n, step=4):
    """n strips as one array, their widths, their texts, and for each column of the net the letter (-1: none told) that stands in it."""
    return packed([strip(R, fonts) for _ in range(n)], step)


def batches(R, fonts, n, step=4):
    """Two batches, of shorter and of longer strips: less of them is empty."""
    all_ = sorted((strip(R, fonts) for _ in range(2 * n)), key=lambda one: one[0].shape[1])
    return [packed(all_[:n], step), packed(all_[n:], step)]


def packed(all_, step):
    n = len(all_)
    widths = [a.shape[1] for a, *_ in all_]
    W = (max(widths) + step - 1) // step * step
    x, told = np.zeros((n, 1, HIGH, W), 'float32'), np.full((n, W // step, 2), -1)
    for i, (a, text, columns) in enumerate(all_):
        x[i, 0, :, :a.shape[1]] = a
        for ch, (u, v) in zip(text, columns):
            own, tone = parted(ch)
            m, r = (u + v) / 2 / step, max(.5, (v - u) * .22 / step)
            for col in range(max(0, int(np.ceil(m - r - .5))), min(W // step, int(np.floor(m + r - .5)) + 1)):
                told[i, col] = own, tone if own > 1 and isvowel(own) else -1
    return x, widths, [t for _, t, _ in all_], told


def isvowel(own): return (own - 2) % len(LETTERS) >= len(CONSONANTS)
