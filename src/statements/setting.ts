import type { Occasion } from '../model/statement.ts'
import type { When } from '../model/time.ts'
import { attribute } from '../knowledge/entry.ts'
import { hitIn, isComma, sentenceAt } from '../knowledge/prose.ts'
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
 * The setting of each statement: what stands between the cue and the words; else what the same speaker's statement before had («وأضاف»، «وتابع»), or the body's
 * whose office the speaker holds (the White House in the lead, its spokesman below). What is told as past («وكان قد قال») takes and gives no setting.
 */
export function settingsOf(scene: Scene, settled: readonly Settled[]): Setting[] {
  const media = mediaBySpeaker(settled)
  const latest = new Map<string, Setting>()
  let before: { readonly name: string; readonly setting: Setting } | null = null
  return settled.map(({ draft, speaker, parent }) => {
    const own = ownSetting(scene, draft, speaker)
    if (parent || !speaker || isPast(scene, draft)) return { ...own, medium: null }
    const lead = before && speaksFor(scene, speaker, before.name) ? before.setting : null
    const carried = own.said ? null : (latest.get(speaker.name) ?? lead)
    const setting = {
      said: own.said ?? carried?.said ?? null, occasion: own.occasion ?? carried?.occasion ?? null,
      medium: speaker.kind === 'person' ? own.medium ?? media.get(speaker.name) ?? null : own.medium,
    }
    latest.set(speaker.name, setting)
    before = { name: speaker.name, setting }
    return setting
  })
}

/** The office printed beside a speaker names the body that spoke before: «المتحدث باسم مجلس الأمن القومي في البيت الأبيض». */
function speaksFor({ prose }: Scene, { title }: Party, body: string): boolean {
  return title !== null && prose.text.raw.slice(title.start, title.end).includes(body)
}

/** «وكان ... قد قال»: an auxiliary before the cue in its sentence puts the saying further back. */
function isPast({ prose }: Scene, { cue }: Draft): boolean {
  if (!cue) return false
  const from = sentenceAt(prose, cue.from)?.from ?? cue.from
  for (let at = from; at < Math.min(cue.from, from + 2); at++) if (hitIn(prose.hits[at], 'connectors')?.is.entry.id === 'kana') return true
  return false
}

function mediaBySpeaker(settled: readonly Settled[]): ReadonlyMap<string, Party> {
  const media = new Map<string, Party>()
  for (const { draft, speaker } of settled) {
    const medium = draft.addressees.find((party) => party.medium !== null)
    if (medium && speaker) media.set(speaker.name, medium)
  }
  return media
}

function ownSetting(scene: Scene, draft: Draft, speaker: Party | null): Setting {
  const medium = draft.addressees.find((party) => party.medium !== null) ?? null
  return { said: saidIn(scene, draft.setting) ?? besideSubject(scene, draft, speaker), occasion: occasionIn(scene, draft.setting) ?? (medium ? 'told-to-medium' : null), medium }
}

/** «أمهل الرئيس، مساء اليوم الثلاثاء، ... مهددا بأن»: a participle happens when its verb does, and the verb's day stands right behind their subject. */
function besideSubject(scene: Scene, { cue, cueWord }: Draft, speaker: Party | null): When | null {
  if (!cue || cueWord?.inflection.tense !== 'participle' || !speaker || speaker.run.to > cue.from || sentenceAt(scene.prose, cue.from)?.from !== sentenceAt(scene.prose, speaker.run.from)?.from) return null
  const at = isComma(scene.prose, speaker.run.to) ? speaker.run.to + 1 : speaker.run.to
  return saidIn(scene, { from: at, to: at + 1 })
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
