import type { Occasion } from '../model/statement.ts'
import type { When } from '../model/time.ts'
import { attribute } from '../knowledge/entry.ts'
import type { Run } from '../model/token.ts'
import type { Draft } from './draft.ts'
import type { Party } from './party.ts'
import type { Scene } from './scene.ts'
import type { Settled } from './resolve.ts'

/** When, on what occasion and to which medium something was said. */
export interface Setting {
  readonly said: When | null
  readonly occasion: Occasion | null
  readonly medium: Party | null
}

/**
 * The setting of each statement: what stands between the cue and the words; else what the same speaker's statement before had, as long as nobody else spoke
 * between or the medium was named once for all («قال ... لقناة X»).
 */
export function settingsOf(scene: Scene, settled: readonly Settled[]): Setting[] {
  const media = mediaBySpeaker(settled)
  let before: { speaker: string; setting: Setting } | null = null
  return settled.map(({ draft, speaker, parent }) => {
    const own = ownSetting(scene, draft)
    const name = speaker?.name ?? ''
    if (parent) return { ...own, medium: null }
    const carried = before && before.speaker === name && !own.occasion ? before.setting : null
    const setting = {
      said: own.said ?? carried?.said ?? null, occasion: own.occasion ?? carried?.occasion ?? null,
      medium: speaker?.kind === 'person' ? own.medium ?? media.get(name) ?? null : own.medium,
    }
    before = { speaker: name, setting }
    return setting
  })
}

function mediaBySpeaker(settled: readonly Settled[]): ReadonlyMap<string, Party> {
  const media = new Map<string, Party>()
  for (const { draft, speaker } of settled) {
    const medium = draft.addressees.find((party) => party.medium !== null)
    if (medium && speaker) media.set(speaker.name, medium)
  }
  return media
}

function ownSetting(scene: Scene, draft: Draft): Setting {
  const medium = draft.addressees.find((party) => party.medium !== null) ?? null
  return { said: saidIn(scene, draft.setting), occasion: occasionIn(scene, draft.setting) ?? (medium ? 'told-to-medium' : null), medium }
}

function saidIn({ times }: Scene, { from, to }: Run): When | null {
  for (let at = from; at < to; at++) {
    const time = times.get(at)?.time
    if (time && time.begin && (time.type === 'date' || time.type === 'time')) return { begin: time.begin, end: time.end }
  }
  return null
}

function occasionIn({ prose }: Scene, { from, to }: Run): Occasion | null {
  for (let at = from + 1; at < to; at++) {
    for (const { is } of prose.hits[at] ?? []) {
      const occasion = is.file === 'speech' ? attribute(is.entry, 'occasion') : undefined
      if (occasion && is.role === 'noun') return occasion as Occasion
    }
  }
  return null
}
