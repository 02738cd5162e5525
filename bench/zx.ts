// @ts-nocheck
import { tokenise } from '../src/lang/tokenise.ts'
import { sceneOf, hitsAt, joinerEnd } from '../src/time/scene.ts'
import { dayAt, behindDay } from '../src/time/date.ts'
const s = '26th of October 2017'
const t = tokenise(s)
console.log(t.map((x) => x.form + ':' + x.kind))
const sc = sceneOf(s, t)
t.forEach((_, i) => console.log(i, hitsAt(sc, i).map((h) => [h.is.role, h.is.id, h.to])))
console.log(dayAt(sc, 0), joinerEnd(sc, 2, 'of', 'in'), behindDay(sc, 2, 26), behindDay(sc, 3, 26))
