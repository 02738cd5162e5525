const D = { sal: ['2026-03-08', 'XXXX-WXX-7'], occ: 'written-statement' };
export default {
  file: '12-minbar-attack-statement.txt',
  sections: [['1', 'source-credit'], ['2', 'title'], ['3-10', 'body']],
  articles: [{ id: 'main', outlet: ['minbar', 'منبر الهضبة'], alts: { '2026-03-08': ['XXXX-WXX-7', null], '2026-03-08TMO': ['XXXX-WXX-7', 'XXXX-WXX-7TMO', null] },
    date: { v: '2026-03-08', evidence: 'inferred', accept: ['2026-03-08'], how: "'اليوم الأحد', four days after the round of Ras al-Aqiq broke up (Wednesday 4 March, pages 06 and 11); the attack itself is the one of page 11", machine_alone: 'a Sunday', machine_all_pages: '2026-03-08', unknown_ok: true } }],
  times: [
    ['فجر اليوم الأحد', '2026-03-08TMO', { va: ['2026-03-08', '2026-03-08TDAWN', 'XXXX-WXX-7TDAWN'], ta: ['DATE'] }], ['أربعة أيام', 'P4D'],
  ],
  statements: [
    { id: 's1', c: `ردا على تجويع أهلنا وقطع الطرق عن قرانا، نفذ مجاهدو حركة درع الهضبة، فجر اليوم الأحد، عملية نوعية ضد موقع لقوات الاحتلال الأوسارية شرق الدوّارة، بعد أربعة أيام على انفضاض جولة رأس العقيق العقيمة`, sp: 'dir', sa: ['sawwani'], d: 'd', da: 'i', f: 'announce', fa: ['assert'], ...D, n: 'statement printed whole, no cue', ca: [`نفذ مجاهدو حركة درع الهضبة، فجر اليوم الأحد، عملية نوعية ضد موقع لقوات الاحتلال الأوسارية شرق الدوّارة، بعد أربعة أيام على انفضاض جولة رأس العقيق العقيمة`] },
    { id: 's2', c: `أسفرت العملية عن مقتل أحد عشر جنديا من قوات العدو وتدمير ثلاث آليات، وارتقى ثلاثة من مجاهدينا`, sp: 'dir', sa: ['sawwani'], d: 'd', da: 'i', f: 'announce', fa: ['assert'], ...D, n: 'statement printed whole, no cue' },
    { id: 's3', c: `جنود العدو الثلاثة والعشرين لن يروا النور قبل أن يخرج آخر أسرانا من سجون نظام زاهور`, q: 'نؤكد', sp: 'dir', sa: ['sawwani'], d: 'd', da: 'i', f: 'condition', fa: ['assert', 'threaten', 'refuse', 'promise'], ...D },
    { id: 's4', c: `أي قصف لقرى الهضبة سيقابل برد لا تتوقعه الدوّارة ولا ما وراءها`, q: 'نحذر', sp: 'dir', sa: ['sawwani'], d: 'd', da: 'i', f: 'warn', fa: ['threaten'], ...D },
    { id: 's5', c: `الوسطاء في "رأس العقيق" إلى أن يسمعوا أصحاب الأرض قبل أن يوزعوا ماءها`, q: 'ندعو', sp: 'dir', sa: ['sawwani'], d: 'd', da: 'i', f: 'urge', fa: ['demand'], ad: ['a_mediators'], ca: [`يسمعوا أصحاب الأرض قبل أن يوزعوا ماءها`], ...D },
  ],
  events: [
    { k: 'attack', p: ['dir:attacker', 'osara_army+osara_gov:victim'], pl: 'dawwara', d: '2026-03-08', ev: [`نفذ مجاهدو حركة درع الهضبة، فجر اليوم الأحد، عملية نوعية ضد موقع لقوات الاحتلال الأوسارية شرق الدوّارة`] },
    { k: 'casualties', p: ['osara_army+a_soldiers+osara_gov:victim', 'dir:attacker?'], d: '2026-03-08', ka: ['attack'], n: "11 killed: the movement's own figure", ev: [`أسفرت العملية عن مقتل أحد عشر جنديا من قوات العدو`] },
    { k: 'casualties', p: ['dir:victim'], d: '2026-03-08', ka: ['attack'], o: 1, ev: [`ارتقى ثلاثة من مجاهدينا`] },
    { k: 'talks-round', p: ['osara_gov:party?', 'timaran_gov:party?', 'a_mediators:mediator?'], pl: 'ras_alaqiq', d: null, da: ['2026-03-03'], n: 'broke up four days before', ev: [`انفضاض جولة رأس العقيق العقيمة`] },
    { k: 'condition', p: ['dir:party', 'osara_gov:counterpart?'], d: null, da: ['2026-03-08', 'XXXX-WXX-7'], ka: ['exchange', 'release'], o: 1, ev: [`جنود العدو الثلاثة والعشرين لن يروا النور قبل أن يخرج آخر أسرانا من سجون نظام زاهور`] },
  ],
  positions: [
    { p: 'dir', x: ['sawwani'], iid: 'prisoners', st: 'condition', sa: ['demand'], d: '2026-03-08', ev: `جنود العدو الثلاثة والعشرين لن يروا النور قبل أن يخرج آخر أسرانا من سجون نظام زاهور`, s: 's3' },
    { p: 'dir', x: ['sawwani'], iid: 'talks', st: 'demand', d: '2026-03-08', ev: `يسمعوا أصحاب الأرض قبل أن يوزعوا ماءها`, s: 's5' },
  ],
  traps: [[`"رأس العقيق"`, 'quotes around a name are not a quotation'], [`القيادة العامة - جابر الصواني (أبو هيثم)`, 'signature: who speaks in the whole page']],
};
