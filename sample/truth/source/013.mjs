export default {
  file: '13-ajraf-attack-dawwara.txt',
  sections: [['1', 'title'], ['2', 'source-credit'], ['3', 'published-line'], ['4-9', 'body']],
  articles: [{ id: 'main', outlet: ['ajraf', 'الأجراف'], date: { v: '2026-03-09', evidence: 'explicit', how: 'date line; the day after أمس الأحد', span: '09 مارس 2026' } }],
  times: [
    ['الإثنين 09 مارس 2026', '2026-03-09', { o: 1, alt: ['09 مارس 2026'] }], ['فجر أمس الأحد', '2026-03-08TMO', { va: ['2026-03-08', '2026-03-08TDAWN'], ta: ['DATE'] }], ['سهرة الأحد', '2026-03-08TEV', { va: ['2026-03-08', '2026-03-08TNI'], ta: ['DATE'] }],
  ],
  statements: [
    { id: 's1', c: `يكون الهجوم قد انطلق من أراضي بلاده`, q: 'نفى', sp: 'wilak', f: 'deny', sal: ['2026-03-08'] },
    { id: 's2', c: `لن نغادر طاولة المفاوضات، لكننا لن نجلس إليها مكتوفي الأيدي`, q: 'قائلا', qa: ['صرح'], sp: 'khazzaf', d: 'd', f: 'promise', fa: ['assert', 'warn', 'threaten'], ad: ['a_reporters'], occ: 'remarks-to-reporters', oi: '2026-03-08' },
    { id: 's3', c: `أوسارا ستشارك في جولة مرسى العنبر «رغم الدم»`, q: 'أضاف', sp: 'khazzaf', d: 'm', f: 'promise', fa: ['assert', 'announce'], ad: ['a_reporters'], occ: 'remarks-to-reporters', oi: '2026-03-08' },
  ],
  events: [
    { k: 'attack', p: ['dir+a_attackers:attacker', 'osara_army+osara_gov+a_soldiers:victim'], pl: 'dawwara', d: '2026-03-08', ev: [`هجوم شنته حركة درع الهضبة على موقع عسكري شرق بلدة الدوّارة الحدودية`, `هجوم دام قرب الدوّارة`, `تسلل المهاجمون من الضفة التيمارانية تحت غطاء ناري كثيف`] },
    { k: 'casualties', p: ['osara_army+a_soldiers+osara_gov:victim', 'dir:attacker?'], pl: 'dawwara', d: '2026-03-08', ka: ['attack'], n: '4 killed, 9 wounded: here plain fact, in page 11 the army\'s word', ev: [`لقي أربعة جنود أوساريين مصرعهم وأصيب تسعة آخرون، فجر أمس الأحد`, `4 قتلى في صفوف الجيش`] },
    { k: 'casualties', p: ['dir+a_attackers:victim', 'osara_army:attacker?'], d: '2026-03-08', da: [null], ka: ['attack'], o: 1, ev: [`قتلت القوات الأوسارية سبعة منهم`] },
    { k: 'meeting', p: ['khazzaf:host', 'toubaji+a_two_ministers:participant', 'marsawi+a_two_ministers:participant?'], d: '2026-03-08', ev: [`ترأس الوزير الأول نادر الخزاف، سهرة الأحد، اجتماعا طارئا ضم وزيري الدفاع والخارجية`] },
    { k: 'participation', p: ['osara_gov:participant'], pl: 'marsa', d: null, st: 'planned', ka: ['talks-round'], o: 1, ev: [`أوسارا ستشارك في جولة مرسى العنبر «رغم الدم»`] },
    { k: 'talks-round', p: ['osara_gov:party', 'timaran_gov:party'], d: null, da: ['2026-03-03'], ev: [`اختتام الجولة الأولى من المحادثات غير المباشرة بين البلدين`] },
  ],
  positions: [
    { p: 'osara_gov', x: ['khazzaf'], iid: 'talks', st: 'support', sa: ['accept'], d: '2026-03-08', ev: `لن نغادر طاولة المفاوضات`, s: 's2' },
    { p: 'osara_gov', x: ['khazzaf'], iid: 'talks', st: 'support', sa: ['accept'], d: '2026-03-08', ev: `أوسارا ستشارك في جولة مرسى العنبر «رغم الدم»`, s: 's3', o: 1 },
  ],
  traps: [[`تسلل المهاجمون من الضفة التيمارانية تحت غطاء ناري كثيف، وقتلت القوات الأوسارية سبعة منهم`, "the army spokesman's words of page 11 turned into plain fact: no statement here"]],
};
