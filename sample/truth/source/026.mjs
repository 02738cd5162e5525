const S = { sal: ['2026-03-29'] };
export default {
  file: '26-habaq-exchange-delayed.txt',
  sections: [['1', 'title'], ['2', 'source-credit'], ['3', 'published-line'], ['4-9', 'body']],
  articles: [{ id: 'main', outlet: ['habaq', 'حبق نيوز@@1'], date: { v: '2026-03-29', evidence: 'explicit', how: 'date line; a Sunday', span: '29 آذار/مارس 2026' } }],
  times: [
    ['الخميس@@1', '2026-04-02'], ['الأحد، 29 آذار/مارس 2026', '2026-03-29', { o: 1, alt: ['29 آذار/مارس 2026'] }], ['صباح اليوم الأحد', '2026-03-29TMO', { va: ['2026-03-29'], ta: ['DATE'] }], ['الخميس المقبل 2 نيسان', '2026-04-02', { va: ['XXXX-04-02'], alt: ['2 نيسان', 'الخميس المقبل'] }],
    ['ليل السبت', '2026-03-28TNI', { va: ['2026-03-28'], ta: ['DATE'] }], ['الظهر', '2026-03-29T12:00', { va: ['2026-03-29', '2026-03-29TMI', '2026-03-29TAF'], ta: ['DATE'], alt: ['عند الظهر'] }], ['الخميس@@3', '2026-04-02'], ['اليوم@@2', '2026-03-29'], ['خمسة أيام', 'P5D'],
    ['الفجر', '2026-03-29TMO', { va: ['2026-03-29', '2026-03-29TDAWN'], ta: ['DATE'], alt: ['منذ الفجر'] }],
  ],
  statements: [
    { id: 's1', c: `الحركة أضافت ليل السبت أربعة أسماء "لمدانين بالقتل" إلى قائمتها`, q: 'قال', sp: 'a_security_official', d: 'm', fa: ['accuse'], ad: ['habaq'], occ: 'background-briefing', ...S },
    { id: 's2', c: `ذلك`, q: 'نفى', sp: 'rammah', f: 'deny', ...S },
    { id: 's3', c: `زاهور شطبت أربعة أسماء وتريدنا أن ندفع ثمن القلم`, q: 'قال', sp: 'rammah', d: 'd', fa: ['accuse'], occ: 'social-post', ...S },
    { id: 's4', c: `الحافلات عادت أدراجها من المعبر عند الظهر`, q: 'أكد', sp: 'a_relief_source', fa: ['confirm'], ...S },
    { id: 's5', c: `الوسطاء حددوا الخميس موعداً جديداً`, q: 'أعلن', sp: 'falaki', f: 'announce', fa: ['assert'], ...S },
    { id: 's6', c: `الهدنة التي تنتهي اليوم مُدّدت خمسة أيام بموافقة الطرفين`, q: 'مضيفاً', sp: 'falaki', fa: ['announce'], ...S },
  ],
  events: [
    { k: 'exchange', p: ['osara_gov:party', 'dir:party', 'a_mediators:mediator?'], d: '2026-04-02', da: ['XXXX-04-02'], st: 'planned', n: 'put off from Sunday', ev: [`أُرجئ تبادل الأسرى الذي كان مقرراً صباح اليوم الأحد بين أوسارا وحركة درع الهضبة إلى الخميس المقبل 2 نيسان`, `خلاف على القوائم يرجئ تبادل الأسرى إلى الخميس`, `الوسطاء حددوا الخميس موعداً جديداً`] },
    { k: 'exchange', p: ['osara_gov:party', 'dir:party'], pl: 'crossing', d: '2026-03-29', st: 'denied', sa: ['planned'], o: 1, n: 'did not come about', ev: [`تبادل الأسرى الذي كان مقرراً صباح اليوم الأحد بين أوسارا وحركة درع الهضبة`] },
    { k: 'truce', p: ['osara_gov:party', 'dir:party'], d: '2026-03-29', da: [null], st: 'happened', sa: ['ongoing', 'planned'], ka: ['agreement'], n: 'prolonged by five days', ev: [`الهدنة التي تنتهي اليوم مُدّدت خمسة أيام بموافقة الطرفين`] },
    { k: 'decision', p: ['a_mediators:decider'], d: null, da: ['2026-03-29'], o: 1, ev: [`الوسطاء حددوا الخميس موعداً جديداً@@1`] },
  ],
  positions: [
    { p: 'osara_gov', iid: 'truce', st: 'accept', sa: ['support'], d: null, da: ['2026-03-29'], ev: `الهدنة التي تنتهي اليوم مُدّدت خمسة أيام بموافقة الطرفين`, s: 's6', o: 1 },
  ],
  traps: [[`لأنه غير مخوّل التصريح`, 'reason for anonymity'], [`"نبرة"`, 'quotes around a name']],
};
