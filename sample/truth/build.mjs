// Compiles source/ into gold.json (the format of the project's seed gold: offsets in UTF-16 units, end exclusive).
// Node 20+, no dependencies:  node build.mjs          -> writes gold.json and checks cross.json
//                             node build.mjs --check  -> also fails when gold.json on disk differs
import { readFileSync, writeFileSync, readdirSync, existsSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = dirname(fileURLToPath(import.meta.url));
const PAGES = join(HERE, '..', 'pages'), SRC = join(HERE, 'source');
const E = (await import(join(SRC, 'entities.mjs'))).default;

// ---- closed lists of the guideline
const SECTIONS = 'title subheading body published-line source-credit keywords related-header related-headlines similar-list boilerplate embedded-article'.split(' ');
const NAV = new Set('related-header related-headlines similar-list keywords boilerplate source-credit published-line'.split(' '));
const CODE = { 'talks-round': 'CONSULT', mediation: 'CONSULT', 'talks-collapse': 'REJECT', call: 'CONSULT', meeting: 'CONSULT', visit: 'CONSULT', arrival: 'CONSULT', tour: 'CONSULT',
  participation: 'CONSULT', delegation: 'CONSULT', 'press-conference': 'CONSULT', briefing: 'CONSULT', proposal: 'REQUEST', condition: 'REQUEST', acceptance: 'AGREE', rejection: 'REJECT',
  decision: 'AGREE', vote: 'AGREE', agreement: 'AGREE', signing: 'AGREE', truce: 'RETREAT', 'truce-breach': 'ASSAULT', exchange: 'RETREAT', release: 'RETREAT', attack: 'ASSAULT', war: 'ASSAULT',
  casualties: 'ASSAULT', closure: 'SANCTION', aid: 'AID', sanction: 'SANCTION' };
const STATUS = 'happened ongoing planned proposed conditional hypothetical denied'.split(' ');
const ROLES = 'party indirect-party absent mediator mediator-host supporter participant head-of-delegation sender host visitor traveller caller callee proposer recipient acceptor rejecter decider counterpart speaker attacker victim'.split(' ');
const FORCE = 'assert announce confirm deny urge demand warn threaten accuse propose promise thank expect refuse hope condition support welcome condemn ask'.split(' ');
const STANCE = 'accept reject support oppose demand condition'.split(' ');
const OCC = 'press-conference briefing background-briefing remarks-to-reporters interview question-and-answer told-to-medium call call-readout meeting speech statement written-statement social-post document media-report'.split(' ');
const DIRECT = { d: 'direct', i: 'indirect', m: 'mixed' };

const isAr = (c) => c !== undefined && /[\u0621-\u065f\u0670\u06a9\u06cc\u0640]/.test(c);
const PRO = new Set('وفبلكس');
const CLASSN = /^(حركة|قطاع|قناة|صحيفة|وكالة|موقع|بوابة|منصة|معبر|نهر|سد|هضبة|بلدة|قرية|مدينة|مستشفى|جمهورية|حكومة) (?=\S)/;
const TLEAD = /^(يوم|يومي|اليوم|أمس|مساء|صباح|فجر|ظهر|ليل|ليلة|سهرة|نحو|منتصف|غدا|غداً|بعد|مطلع|نهاية|قبل|في|عند|الساعة) (?=\S)/;
const TTAIL = / (الماضي|المقبل|الجاري|الفارط|المقبلان)$/;
const die = (m) => { throw new Error(m); };
const oneOf = (list, v, where) => { if (!(Array.isArray(list) ? list.includes(v) : v in list)) die(`${where}: not a label: ${v}`); return v; };
const USED = new Set(['unknown_outlet']);
const ent = (id, where) => (USED.add(id), E[id]) ?? die(`${where}: no entity ${id}`);
const names = (id) => [...new Set([E[id][0], E[id][1], ...E[id][3]].filter(Boolean))];
const brief = (id, w) => { const [ar, en, type] = ent(id, w); return { id, ar, en, type }; };
const DATE = /^(\d{4}|XXXX)(-(W\d\d|WXX|\d\d|XX)(-(\d\d?|XX))?(T.*)?)?$/;

function page(no, mod) {
  const file = mod.file, raw = readFileSync(join(PAGES, file)), t = raw.toString('utf8'), W0 = `${no}`;
  const lineStart = [0]; for (let i = 0; i < t.length; i++) if (t[i] === '\n') lineStart.push(i + 1);
  const lineOf = (p) => { let a = 0; while (a + 1 < lineStart.length && lineStart[a + 1] <= p) a++; return a + 1; };
  const lineEnd = (l) => { const e = l < lineStart.length ? lineStart[l] - 1 : t.length; return e; };
  const count = (x, upto) => { let n = 0, i = -1; while ((i = t.indexOf(x, i + 1)) >= 0 && i <= upto) n++; return n; };
  const same = (a, b) => a === b || (a === ' ' && b === '\u00a0');

  const mk = (s, e, opt = {}) => {
    while (s < e && /\s/.test(t[s])) s++; while (e > s && /\s/.test(t[e - 1])) e--;
    if (e <= s) die(`${W0}: empty span`);
    const o = { start: s, end: e, text: t.slice(s, e), line: lineOf(s), occurrence: count(t.slice(s, e), s) };
    if (opt.pro !== false && !opt.glued_start) {           // attached proclitics in front
      let p = s; while (p > 0 && isAr(t[p - 1])) p--;
      const pre = t.slice(p, s).replace(/ـ/g, '');
      if (pre && pre.length <= 3 && [...pre].every((c) => PRO.has(c))) o.start_alts = pre.length === 1 ? [p] : [...pre].map((_, i) => p + i).reverse();
      else if (pre) die(`${W0}: span starts inside a word: ${t.slice(p, e).slice(0, 60)}`);
    }
    if (opt.glued_start) o.glued_start = true;
    if (opt.glued_end) o.glued_end = true;
    if (isAr(t[e]) && isAr(t[e - 1]) && !opt.glued_end) die(`${W0}: span ends inside a word: ${t.slice(s, e + 6)}`);
    return o;
  };
  // text -> [start,end]; "text@@3" = third occurrence; lo/hi = only inside this range; otherwise it must be the only one
  const find = (q, where, lo = 0, hi = t.length) => {
    let n = null, x = q; const m = /^([\s\S]*)@@(\d+)$/.exec(q); if (m) { x = m[1]; n = +m[2]; }
    const hits = []; let i = -1;
    const from = n ? 0 : lo;
    while ((i = t.indexOf(x, i + 1)) >= 0) {
      const okL = !isAr(t[i - 1]) || !isAr(x[0]) || proOnly(i), okR = !isAr(t[i + x.length]) || !isAr(x[x.length - 1]);
      if (n) hits.push(i); else if (i >= from && i + x.length <= hi && okL && okR) hits.push(i);
    }
    if (n) { if (hits.length < n) die(`${where}: occurrence ${n} of «${x}» not found`); return [hits[n - 1], hits[n - 1] + x.length]; }
    if (!hits.length) die(`${where}: text not found: «${x}»`);
    if (hits.length > 1) die(`${where}: «${x}» stands ${hits.length} times, give @@n`);
    return [hits[0], hits[0] + x.length];
  };
  const proOnly = (i) => { let p = i; while (p > 0 && isAr(t[p - 1])) p--; const pre = t.slice(p, i).replace(/ـ/g, ''); return pre.length <= 3 && [...pre].every((c) => PRO.has(c)); };
  const sp = (q, where, opt) => { const [s, e] = find(q, where); return mk(s, e, opt); };

  // ---- sections: 'A', 'A-B', 'A:text', 'A:>text', 'A:>text..B', 'A:text..B'
  const secSpan = (q, opt) => {
    const m = /^(\d+)(?:-(\d+))?(?::(>?)([\s\S]*?)(?:\.\.(\d+))?)?$/.exec(q) ?? die(`${W0}: section ${q}`);
    const [, a, b, gt, x, c] = m; let s = lineStart[+a - 1], e = lineEnd(+(b ?? c ?? a));
    if (x) { const fs = t.indexOf(x, lineStart[+a - 1]), fe = fs + x.length; if (fs < 0 || fe > lineEnd(+a)) die(`${W0}: section ${q} not found`); if (gt) s = fe; else { s = fs; if (!c) e = fe; } }
    return mk(s, e, { pro: false, ...opt });
  };
  const sections = mod.sections.map(([q, kind, art, o = {}]) => {
    oneOf(SECTIONS, kind, `${W0} section`);
    const { g0, g1, ...rest } = o;
    const span = secSpan(q, { glued_start: !!g0, glued_end: !!g1 });
    return { ...span, kind, article: art === undefined ? (NAV.has(kind) && !['source-credit', 'published-line', 'boilerplate', 'keywords'].includes(kind) ? null : 'main') : art, ...rest };
  });
  // every non-blank character is in a section
  const cover = new Uint8Array(t.length); for (const s of sections) cover.fill(1, s.start, s.end);
  for (let i = 0; i < t.length; i++) if (!/\s/.test(t[i]) && !cover[i]) die(`${W0}: not in a section: «${t.slice(i, i + 40)}»`);
  const plain = sections.filter((s) => s.kind !== 'embedded-article' && !s.optional);
  for (let i = 0; i < t.length; i++) { const k = plain.filter((s) => s.start <= i && i < s.end).length; if (k > 1) die(`${W0}: two sections at ${i} «${t.slice(i, i + 30)}»`); }
  const inline = sections.filter((s) => s.optional);
  const zone = (p) => { const s = inline.find((x) => x.start <= p && p < x.end) ?? plain.find((x) => x.start <= p && p < x.end) ?? die(`${W0}: no zone at ${p}`); return { zone: s.kind, article: s.article }; };

  // ---- articles
  const articles = mod.articles.map((a) => {
    const ttl = sections.find((s) => s.kind === 'title' && s.article === a.id);
    const strip = ({ kind, article, optional, note, ...x }) => x;
    const body = sections.filter((s) => s.kind === 'body' && s.article === a.id).map(strip);
    const who = (x) => x ? { ...brief(x[0], W0), ...(x[1] ? { evidence: sp(x[1], `${W0} outlet`) } : {}) } : null;
    const { v, span, precision = 'day', unknown_ok = false, ...d } = a.date;
    return { id: a.id, title: ttl ? strip(ttl) : null, body, outlet: who(a.outlet), agency: who(a.agency),
      date: { value: v, precision, ...d, ...(span ? { span: sp(span, `${W0} date`, { glued_start: a.date.g0, glued_end: a.date.g1 }) } : {}), unknown_ok } };
  });
  for (const a of articles) { delete a.date.g0; delete a.date.g1; }
  const outletOf = (art) => { const a = articles.find((x) => x.id === art); return a?.outlet?.id ?? 'unknown_outlet'; };
  const agencyOf = (art) => articles.find((x) => x.id === art)?.agency?.id ?? null;
  const pageAlts = (art) => mod.articles.find((x) => x.id === art)?.alts;       // undated page: underspecified dates stand too

  // ---- mentions (own file: text|entity|occurrence|flags|line)
  let mi = 0; const mentions = [], dropped = [];
  for (const row of readFileSync(join(SRC, `${no}.mentions.txt`), 'utf8').split('\n')) {
    if (!row.trim() || row.startsWith('#')) continue;
    const [x, id, occ, fl = '', ln] = row.split('|'), where = `${no} mention ${x}`;
    const [s, e] = find(`${x}@@${occ}`, where), span = mk(s, e, { glued_start: /(^| )g0/.test(fl), glued_end: /(^| )g1/.test(fl) });
    if (ln && +ln.slice(1) !== span.line) die(`${where}: on line ${span.line}, source says ${ln}`);
    const z = zone(s); ent(id, where);
    if (NAV.has(z.zone) && z.zone !== 'source-credit') { dropped.push(row); continue; }
    const opts = fl.split(' role:')[0].trim(), [ar, en, type] = E[id];
    if (type === 'ANON') die(`${where}: ANON is never a mention`);
    const m = { id: `m${++mi}`, span, entity: id, canonical_ar: ar, canonical_en: en, type, names: names(id), class: /\bn\b|^on$|^n$/.test(opts) || opts === 'on' ? 'nominal' : 'named' };
    if (/^on?$|\bo\b/.test(opts) || z.zone === 'source-credit') m.optional = true;
    const met = /met:(\w+)/.exec(opts); if (met) m.metonym_for = (ent(met[1], where), met[1]);
    const rl = / role:(>?)(.*)$/.exec(' ' + fl); if (rl) {
      const r = rl[2]; const i = rl[1] ? t.indexOf(r, e) : t.lastIndexOf(r, s); if (i < 0 || Math.abs(i - (rl[1] ? e : s - r.length)) > 4) die(`${where}: role ${r} not beside the name`);
      m.role = mk(i, i + r.length);
    }
    const alts = []; const c = CLASSN.exec(x); if (c && !['حكومة الا'].includes(x)) alts.push(mk(s + c[0].length, e));
    const q0 = t[s - 1], q1 = t[e];
    if (/["«“']/.test(q0 ?? '') && /["»”']/.test(q1 ?? '')) {
      alts.push(mk(s - 1, e + 1));
      const pre = /(حركة|قناة|صحيفة|موقع|منصة|وكالة|بوابة) $/.exec(t.slice(Math.max(0, s - 9), s - 1)); if (pre) alts.push(mk(s - 1 - pre[0].length, e + 1));
    }
    const inner = /^(\S+) "(.+)"$/.exec(x); if (inner) alts.push(mk(s + inner[1].length + 2, e - 1), mk(s + inner[1].length + 1, e));
    if (alts.length) m.span_alts = alts;
    mentions.push({ ...m, ...z });
  }

  // ---- times: [text, value, {alt, va, t, o, n, ...}]
  const times = mod.times.map(([q, value, o = {}], i) => {
    const where = `${no} time ${q}`, span = sp(q, where, { glued_start: o.g0, glued_end: o.g1 }), z = zone(span.start), x = span.text;
    const type = o.t ?? (/^P/.test(value) && !/^(PRESENT|PAST)/.test(value) ? 'DURATION' : /T/.test(value) && /^\d{4}-\d\d-\d\dT/.test(value) ? 'TIME' : 'DATE');
    const alts = new Set();
    const shorten = (s, e) => {
      const y = t.slice(s, e), a = TLEAD.exec(y), b = TTAIL.exec(y);
      if (a && e - s - a[0].length > 2) { const k = `${s + a[0].length},${e}`; if (!alts.has(k)) { alts.add(k); shorten(s + a[0].length, e); } }
      if (b) { const k = `${s},${e - b[0].length}`; if (!alts.has(k)) { alts.add(k); shorten(s, e - b[0].length); } }
    };
    if (!o.noalt) shorten(span.start, span.end);
    for (const a of o.alt ?? []) { const [s, e] = find(a, where, Math.max(0, span.start - 30), span.end + 30); alts.add(`${s},${e}`); }
    const r = { id: `t${i + 1}`, span, type, value };
    if (alts.size) r.span_alts = [...alts].map((k) => mk(...k.split(',').map(Number)));
    const va = [...(o.va ?? [])]; const under = pageAlts(z.article)?.[value]; if (under) va.push(...under);
    if (va.length) r.value_alts = va; if (o.ta) r.type_alts = o.ta;
    if (o.mod) r.mod = o.mod; if (o.o || NAV.has(z.zone)) r.optional = true; if (o.n) r.note = o.n;
    if (value !== null && !value.split('/').every((v) => DATE.test(v)) && !/^(P|PRESENT_REF|PAST_REF|FUTURE_REF)/.test(value)) die(`${where}: value ${value}`);
    return { ...r, ...z };
  });

  // ---- statements: {c, q, sp, d, f, ...}
  const statements = mod.statements.map((S, i) => {
    const id = S.id ?? `s${i + 1}`, where = `${no} ${id}`, content = sp(S.c, where), z = zone(content.start);
    const near = (q, pos) => {                            // a cue: the nearest whole word before the content, '>' = after it
      if (q.startsWith('>')) { const x = q.slice(1); const k = t.indexOf(x, content.end); if (k < 0 || k > content.end + 120) die(`${where}: cue ${q} not found`); return mk(k, k + x.length); }
      if (q.startsWith('~')) { const x = q.slice(1), k = t.lastIndexOf(x, content.start - 1); if (k < content.start - 420) die(`${where}: cue ${q}`); return mk(k, k + x.length, { glued_start: true }); }   // glued by the aggregator
      if (/@@\d+$/.test(q)) return sp(q, where);
      let k = content.start; for (;;) { k = t.lastIndexOf(q, k - 1); if (k < 0 || k < content.start - 420) die(`${where}: cue «${q}» not found before the content`); if ((!isAr(t[k + q.length])) && (!isAr(t[k - 1]) || proOnly(k))) return mk(k, k + q.length); if (k === 0) die(`${where}: cue «${q}»`); }
    };
    const [ar, en, type] = ent(S.sp, where);
    const via = S.via ?? []; const agency = agencyOf(z.article);
    const ids = [z.article === null ? 'unknown_outlet' : outletOf(z.article), ...via, S.sp].filter((x, k, a) => k === 0 || x !== a[k - 1]);
    const withAg = agency && !ids.includes(agency) ? [ids[0], agency, ...ids.slice(1)] : null;
    const cn = (L) => L.map((x) => x === 'unknown_outlet' ? [] : (ent(x, where), names(x)));
    const r = { id, content, cue: S.q ? near(S.q) : null, speaker: ar, speaker_id: S.sp, speaker_en: en,
      speaker_names: [...new Set([...names(S.sp), ...(S.sa ?? []).flatMap(names), ...(S.co ?? []).flatMap(names)])], speaker_anonymous: type === 'ANON',
      direct: oneOf(Object.values(DIRECT), DIRECT[S.d ?? 'i'], where), force: oneOf(FORCE, S.f ?? 'assert', where), addressee: (S.ad ?? []).map((x) => brief(x, where)),
      occasion: S.occ ? oneOf(OCC, S.occ, where) : null, said_on: S.on ?? S.oi ?? null, said_basis: S.on ? 'explicit' : S.oi ? 'inferred' : null,
      chain: (withAg ?? ids).map((x) => E[x][0]), chain_ids: withAg ?? ids, chain_names: cn(withAg ?? ids) };
    if (S.sa) r.speaker_alts = S.sa.map((x) => brief(x, where));
    if (S.co) r.co_speakers = S.co.map((x) => brief(x, where));
    const ca = (S.ca ?? []).map((x) => { const [s, e] = find(x, where, Math.max(0, content.start - 250), content.end + 250); return mk(s, e); });
    if (S.d === 'm') {                                    // the quoted clause of a mixed statement alone is accepted, and direct with it
      const fr = [...content.text.matchAll(/["“«'”]([^"”»'“«]+)(?:["”»'“]|$)/g)].filter((m) => m[1].trim().split(/\s+/).length >= 3);
      if (fr.length === 1 && fr[0][1].length >= content.text.length * 0.5) {
        const a = content.start + fr[0].index + 1, z1 = a + fr[0][1].length;
        if (a !== content.start && !ca.some((x) => x.start === a && x.end === z1)) ca.push(mk(a, z1));
        S.da = [...new Set([...(S.da ?? ''), 'd'])].join('');
      }
    }
    if (ca.length) r.content_alts = ca;
    if (S.qa) r.cue_alts = S.qa.map((x) => near(x));
    const chA = [...(withAg ? [ids] : []), ...(S.cha ?? []).map((L) => [ids[0], ...L])]; if (chA.length) r.chain_alts = chA.map(cn);
    if (S.par) r.parent = S.par; if (S.o || S.title) r.optional = true; if (S.n) r.note = S.n; if (S.title) r.in_title = true;
    if (S.fa) r.force_alts = S.fa.map((x) => oneOf(FORCE, x, where)); if (S.da) r.direct_alts = [...S.da].map((x) => DIRECT[x] ?? die(`${where} da`));
    if (S.rg) r.said_range = S.rg; const sal = [...(S.sal ?? []), ...(pageAlts(z.article)?.[S.on ?? S.oi] ?? [])]; if (sal.length) r.said_alts = sal;
    if (S.od) r.occasion_detail = S.od; if ((S.on ?? S.oi) && !DATE.test(S.on ?? S.oi)) die(`${where}: said_on`);
    if (!S.on && !S.oi && !S.rg && z.article) { const d = articles.find((x) => x.id === z.article).date.value; r.said_range = [null, d]; }
    return { ...r, ...z };
  });
  const sids = new Set(statements.map((s) => s.id)); if (sids.size !== statements.length) die(`${no}: statement ids repeat`);
  for (const s of statements) if (s.parent && !sids.has(s.parent)) die(`${no} ${s.id}: parent ${s.parent}`);

  // ---- events: {k, p: ['id:role', 'id:role?'], d, st, ev: [...]}
  const events = mod.events.map((V, i) => {
    const id = V.id ?? `e${i + 1}`, where = `${no} ${id}`, evidence = V.ev.map((x) => sp(x, where)), z = zone(evidence[0].start);
    const participants = (V.p ?? []).map((x) => { const m = /^([\w+]+):([\w-]+)(\?)?$/.exec(x) ?? die(`${where}: participant ${x}`); oneOf(ROLES, m[2], where); const [g, ...voice] = m[1].split('+'); return { ...brief(g, where), role: m[2], names: [...new Set([g, ...voice].flatMap((y) => (ent(y, where), names(y))))], ...(m[3] ? { optional: true } : {}) }; });
    oneOf(CODE, V.k, where); oneOf(STATUS, V.st ?? 'happened', where); if (V.d && !DATE.test(V.d)) die(`${where}: date ${V.d}`);
    const r = { id, kind: V.k, code: CODE[V.k], participants, place: V.pl ? brief(V.pl, where) : null, date: V.d ?? null, status: V.st ?? 'happened', evidence };
    if (V.de) r.date_end = V.de; if (V.ka) r.kind_alts = V.ka.map((x) => (oneOf(CODE, x, where), x));
    const da = [...(V.da ?? []), ...(V.d ? pageAlts(z.article)?.[V.d] ?? [] : [])]; if (da.length) r.date_alts = da;
    if (V.dr) r.date_range = V.dr; else if (!V.d) { const d = articles.find((x) => x.id === z.article).date.value; r.date_range = ['planned', 'proposed', 'conditional'].includes(r.status) ? [null, null] : [null, d]; }
    if (V.sa) r.status_alts = V.sa.map((x) => oneOf(STATUS, x, where)); if (V.o) r.optional = true; if (V.n) r.note = V.n;
    return { ...r, ...z };
  });
  // ---- positions: {p, x: [voices], issue, iid, st, d, ev, s}
  const positions = mod.positions.map((Q, i) => {
    const id = Q.id ?? `p${i + 1}`, where = `${no} ${id}`, evidence = sp(Q.ev, where), z = zone(evidence.start);
    if (Q.s && !sids.has(Q.s)) die(`${where}: statement ${Q.s}`);
    const r = { id, party: brief(Q.p, where), party_names: [...new Set([...names(Q.p), ...(Q.x ?? []).flatMap((y) => (ent(y, where), names(y)))])], issue: Q.issue ?? mod.issues?.[Q.iid] ?? ISSUES[Q.iid] ?? die(`${where}: issue ${Q.iid}`), issue_id: Q.iid,
      stance: oneOf(STANCE, Q.st, where), date: Q.d ?? null, evidence };
    if (Q.sa) r.stance_alts = Q.sa.map((x) => oneOf(STANCE, x, where)); const da = [...(Q.da ?? []), ...(Q.d ? pageAlts(z.article)?.[Q.d] ?? [] : [])]; if (da.length) r.date_alts = da;
    if (!Q.d) r.date_range = Q.dr ?? [null, articles.find((x) => x.id === z.article).date.value];
    if (Q.o) r.optional = true; if (Q.n) r.note = Q.n; if (Q.s) r.statement = Q.s;
    return { ...r, ...z };
  });
  const traps = (mod.traps ?? []).map(([q, note, o = {}], i) => { const span = sp(q, `${no} trap`, { glued_start: o.g0, glued_end: o.g1 }); return { id: `x${i + 1}`, span, note, ...zone(span.start) }; });
  return { dropped, doc: { id: no, file, sha256: createHash('sha256').update(raw).digest('hex'), length_utf16: t.length, sections, articles, mentions, times, statements, events, traps, positions } };
}

const ISSUES = (await import(join(SRC, 'issues.mjs'))).default;
const docs = {}, stats = {}, all = readdirSync(PAGES).filter((f) => f.endsWith('.txt')).sort(); let bad = 0;
for (const f of all) {
  const no = '0' + f.slice(0, 2), src = join(SRC, `${no}.mjs`);
  if (!existsSync(src)) { console.error(`no source for page ${f}`); bad++; continue; }
  const mod = (await import(src)).default;
  if (mod.file !== f) die(`${no}: file is ${f}, source says ${mod.file}`);
  try {
    const { doc, dropped } = page(no, mod); docs[no] = doc;
    if (dropped.length) { console.error(`${no}: ${dropped.length} mentions stand in navigation zones:\n  ` + dropped.join('\n  ')); bad++; }
    stats[no] = Object.fromEntries(['sections', 'articles', 'mentions', 'times', 'statements', 'events', 'positions'].map((k) => [k, { all: doc[k].length, required: doc[k].filter((x) => !x.optional).length }]));
  } catch (e) { console.error(String(e.message)); bad++; }
}
if (bad) { console.error(`${bad} problem(s); gold.json not written`); process.exit(1); }
const used = USED;
const entities = Object.fromEntries(Object.entries(E).filter(([k]) => used.has(k)).map(([k, [ar, en, type, aliases]]) => [k, { ar, en, type, aliases }]));
const unused = Object.keys(E).filter((k) => !used.has(k)); if (unused.length) console.error('entities not used: ' + unused.join(' '));
const out = JSON.stringify({ format: 'seeds-gold/1', offsets: 'utf-16 code units, end exclusive, newlines included', entities, docs, stats }, null, 1) + '\n';
const dest = join(HERE, 'gold.json');
if (process.argv.includes('--check') && readFileSync(dest, 'utf8') !== out) { console.error('gold.json differs from its source'); process.exit(1); }
writeFileSync(dest, out);

// ---- cross.json: every page and item it names must exist
const cross = join(HERE, 'cross.json');
if (existsSync(cross)) {
  const seen = []; const walk = (x) => { if (Array.isArray(x)) x.forEach(walk); else if (x && typeof x === 'object') { if (x.page) seen.push(x); Object.values(x).forEach(walk); } };
  walk(JSON.parse(readFileSync(cross, 'utf8')));
  for (const { page: p, items = [], article = 'main' } of seen) {
    const d = docs[p] ?? die(`cross.json: no page ${p}`); if (!d.articles.some((a) => a.id === article)) die(`cross.json: page ${p} has no article ${article}`);
    const ids = new Set([...d.statements, ...d.events, ...d.positions].map((x) => x.id));
    for (const i of items) if (!ids.has(i)) die(`cross.json: page ${p} has no item ${i}`);
  }
}
const tot = {}; for (const s of Object.values(stats)) for (const [k, v] of Object.entries(s)) { tot[k] ??= { all: 0, required: 0 }; tot[k].all += v.all; tot[k].required += v.required; }
console.log(`${Object.keys(docs).length} pages: ` + Object.entries(tot).map(([k, v]) => `${k} ${v.required}/${v.all}`).join(', '));
