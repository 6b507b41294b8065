"""Writes the layers of a net for strips as TypeScript that src/formats/ocr/nets/layers.ts computes with."""
import base64
import numpy as np, torch

HEAD = """import type { PackedLayer } from '%s/packed.ts'

/** %s */
"""


def rows_of(net, layers):
    """Norms counted in: of each layer its shape (depth in and out, looks, white, joined), weights and bias."""
    rows = []
    for look, norm, (i, o, k, p, join) in zip(net.looks, net.norms, layers):
        by = norm.weight.abs() / torch.sqrt(norm.running_var + norm.eps)
        rows.append(((i, o, *k, *p, *(join or (1, 1))), look.weight * by[:, None, None, None], norm.bias - norm.running_mean * by))
    rows.append(((net.last.in_channels, net.last.out_channels, 1, 1, 0, 0, 1, 1), net.last.weight, net.last.bias))
    return rows


def write(net, layers, folder, parts, head, wide=140):
    """Each layer in one byte a weight: high, wide, in, out. `parts`: names of files, and how many layers stand in each."""
    rows = rows_of(net, layers)
    for name, count in parts.items():
        own, rows = rows[:count], rows[count:]
        out = head + f'export const {name}: readonly PackedLayer[] = [\n'
        for shape, w, bias in own:
            w = w.detach().permute(2, 3, 1, 0).numpy()
            worth = np.abs(w).reshape(-1, w.shape[-1]).max(0) / 127
            text = base64.b64encode(np.round(w / worth).astype('int8').tobytes()).decode()
            out += f'  {{\n    shape: [{", ".join(map(str, shape))}],\n    values: [\n'
            out += ''.join(f"      '{text[i:i + wide]}',\n" for i in range(0, len(text), wide)) + "    ].join(''),\n"
            for key, values in (('worth', worth), ('bias', bias.detach().numpy())):
                told = [f'{v:.3g}' for v in values]
                lines = [' '.join(told[i:i + 14]) for i in range(0, len(told), 14)]
                out += f'    {key}: [\n' + ''.join(f"      '{line}',\n" for line in lines) + "    ].join(' '),\n"
            out += '  },\n'
        open(f'{folder}/{name}.ts', 'w').write(out + ']\n')
