/** The outline of a shape around the origin, as cytoscape draws it. */
export function shapePath(shape: string, width: number, height: number): string {
  const [x, y] = [width / 2, height / 2]
  const cut = Math.min(width, height) / 4
  const polygon = (points: readonly (readonly [number, number])[]): string =>
    `M${points.map(([px, py]) => `${round(px)} ${round(py)}`).join('L')}Z`
  const rounded = (top: number, bottom: number): string =>
    `M${round(-x + top)} ${round(-y)}H${round(x - top)}Q${round(x)} ${round(-y)} ${round(x)} ${round(-y + top)}V${round(y - bottom)}Q${round(x)} ${round(y)} ${round(x - bottom)} ${round(y)}H${round(-x + bottom)}Q${round(-x)} ${round(y)} ${round(-x)} ${round(y - bottom)}V${round(-y + top)}Q${round(-x)} ${round(-y)} ${round(-x + top)} ${round(-y)}Z`
  switch (shape) {
    case 'octagon': {
      const [left, up] = [width * 0.293, height * 0.293]
      return polygon([
        [-x + left, -y],
        [x - left, -y],
        [x, -y + up],
        [x, y - up],
        [x - left, y],
        [-x + left, y],
        [-x, y - up],
        [-x, -y + up],
      ])
    }
    case 'hexagon':
      return polygon([
        [-x / 2, -y],
        [x / 2, -y],
        [x, 0],
        [x / 2, y],
        [-x / 2, y],
        [-x, 0],
      ])
    case 'tag':
      return polygon([
        [-x, -y],
        [x / 2, -y],
        [x, 0],
        [x / 2, y],
        [-x, y],
      ])
    case 'cut-rectangle':
      return polygon([
        [-x + cut, -y],
        [x - cut, -y],
        [x, -y + cut],
        [x, y - cut],
        [x - cut, y],
        [-x + cut, y],
        [-x, y - cut],
        [-x, -y + cut],
      ])
    case 'ellipse':
      return `M${round(-x)} 0A${round(x)} ${round(y)} 0 1 1 ${round(x)} 0A${round(x)} ${round(y)} 0 1 1 ${round(-x)} 0Z`
    case 'round-rectangle':
      return rounded(cut, cut)
    case 'barrel':
      return `M${round(-x)} ${round(-y + cut / 2)}Q0 ${round(-y - cut / 2)} ${round(x)} ${round(-y + cut / 2)}V${round(y - cut / 2)}Q0 ${round(y + cut / 2)} ${round(-x)} ${round(y - cut / 2)}Z`
    case 'bottom-round-rectangle':
      return rounded(0, cut)
    default:
      return rounded(0, 0)
  }
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
