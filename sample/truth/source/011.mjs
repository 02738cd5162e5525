const D = { rg: ['2026-03-08', '2026-03-08'], sal: ['2026-03-08'] };
export default {
  file: '11-sariya-attack-dawwara.txt',
  sections: [['1', 'title'], ['2-8', 'body'], ['2:الدوّارة 8 مارس 2026 (سارية) --', 'source-credit', 'main', { optional: true, note: 'inline agency dateline' }], ['9', 'source-credit']],
  articles: [{ id: 'main', outlet: ['sariya', 'سارية@@1'], date: { v: '2026-03-08', evidence: 'explicit', how: 'agency dateline; a Sunday as in the lead', span: '8 مارس 2026' } }],
  times: [
    ['8 مارس 2026', '2026-03-08', { o: 1 }], ['فجر اليوم الأحد', '2026-03-08TMO', { va: ['2026-03-08', '2026-03-08TDAWN'], ta: ['DATE'] }], ['الأربعاء الماضي', '2026-03-04'],
  ],
  statements: [
    { id: 's0', c: `مقتل أربعة جنود في هجوم لدرع الهضبة على موقع عسكري قرب الدوّارة`, sp: 'osara_gov', sa: ['osara_army', 'jukhdar'], f: 'announce', fa: ['assert'], ...D, title: 1 },
    { id: 's1', c: `أربعة من جنوده قتلوا وأصيب تسعة آخرون، فجر اليوم الأحد، في هجوم شنته حركة درع الهضبة على موقع عسكري شرق بلدة الدوّارة الحدودية`, q: 'قال', sp: 'osara_army', sa: ['jukhdar'], fa: ['announce'], occ: 'statement', ...D },
    { id: 's2', c: `المهاجمين تسللوا من الضفة التيمارانية "تحت غطاء ناري كثيف"، وأن القوات الأوسارية قتلت سبعة منهم`, q: 'ذكر', sp: 'jukhdar', sa: ['osara_army'], d: 'm', occ: 'written-statement', ...D },
    { id: 's3', c: `شمرين بتسليح الحركة`, q: 'اتهم', sp: 'jukhdar', f: 'accuse', occ: 'written-statement', ca: [`تسليح الحركة`], ...D },
    { id: 's4', c: `الصواريخ التي عثرنا عليها خرجت من مخازن الجيش التيماراني`, q: 'قائلا', sp: 'jukhdar', d: 'd', fa: ['accuse'], occ: 'written-statement', ...D },
    { id: 's5', c: `الهجوم أوقع 11 قتيلا في صفوف الجيش الأوساري`, q: 'قال', sp: 'hajali', fa: ['announce'], occ: 'statement', od: 'audio recording', ...D },
    { id: 's6', c: `مقتل ثلاثة من عناصر الحركة`, q: 'مقرا', sp: 'hajali', f: 'confirm', fa: ['assert', 'announce'], occ: 'statement', od: 'audio recording', ...D },
    { id: 's7', c: `المستشفى استقبل تسعة جرحى، اثنان منهم في حالة حرجة`, q: 'قال', sp: 'khayyal', ad: ['sariya'], occ: 'told-to-medium', ...D },
    { id: 's8', c: `يكون الهجوم قد انطلق من أراضي بلاده`, q: 'نفى', sp: 'wilak', f: 'deny', ...D },
  ],
  events: [
    { k: 'attack', p: ['dir+a_attackers:attacker', 'osara_army+osara_gov+a_soldiers:victim'], pl: 'dawwara', d: '2026-03-08', ev: [`هجوم شنته حركة درع الهضبة على موقع عسكري شرق بلدة الدوّارة الحدودية`, `هجوم لدرع الهضبة على موقع عسكري قرب الدوّارة`, `المهاجمين تسللوا من الضفة التيمارانية "تحت غطاء ناري كثيف"`, `الهجوم أوقع 11 قتيلا في صفوف الجيش الأوساري`] },
    { k: 'casualties', p: ['osara_army+a_soldiers+osara_gov:victim', 'dir:attacker?'], pl: 'dawwara', d: '2026-03-08', ka: ['attack'], n: "4 killed, 9 wounded: the army's figure", ev: [`أربعة من جنوده قتلوا وأصيب تسعة آخرون، فجر اليوم الأحد`, `مقتل أربعة جنود`, `المستشفى استقبل تسعة جرحى، اثنان منهم في حالة حرجة`] },
    { k: 'casualties', p: ['osara_army+a_soldiers+osara_gov:victim', 'dir:attacker?'], pl: 'dawwara', d: '2026-03-08', da: [null], ka: ['attack'], n: "11 killed: the movement's figure", ev: [`11 قتيلا في صفوف الجيش الأوساري`] },
    { k: 'casualties', p: ['dir+a_attackers:victim', 'osara_army:attacker?'], d: '2026-03-08', da: [null], ka: ['attack'], o: 1, n: 'seven attackers killed (army), three (movement)', ev: [`القوات الأوسارية قتلت سبعة منهم`, `مقتل ثلاثة من عناصر الحركة`] },
    { k: 'talks-round', p: ['osara_gov:party', 'timaran_gov:party'], d: null, de: '2026-03-04', da: ['2026-03-03'], dr: [null, '2026-03-04'], ev: [`اختتام الجولة الأولى من المحادثات غير المباشرة بين البلدين الأربعاء الماضي`] },
  ],
  positions: [
    { p: 'osara_gov', x: ['jukhdar', 'osara_army'], iid: 'arming', st: 'oppose', d: null, da: ['2026-03-08'], ev: `شمرين بتسليح الحركة`, s: 's3', o: 1, n: 'an accusation rather than a position' },
  ],
  traps: [[`هذا أول هجوم من نوعه منذ اختتام الجولة الأولى`, 'narrator, not the chief of staff']],
};
