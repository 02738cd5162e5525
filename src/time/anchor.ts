import { formAt, joinerEnd, type Scene } from './scene.ts'

const LONGEST = 4
const INTO = /^[\u0644].{3,}/

/** The event that an ordinal day is counted from, as printed: «للحرب على الحدود», «من القمة». Null when the words behind name none. */
export function anchorBehind(scene: Scene, at: number): string | null {
  const from = joinerEnd(scene, at, 'of', 'upon')
  if (from === at && !INTO.test(formAt(scene, at))) return null
  let to = from
  while (to < scene.tokens.length && to < from + LONGEST && scene.tokens[to]!.kind === 'word') to++
  return to === from ? null : scene.raw.slice(scene.tokens[from]!.at.start, scene.tokens[to - 1]!.at.end)
}
