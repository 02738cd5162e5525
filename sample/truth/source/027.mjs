export default {
  file: '27-hassala-exchange-delayed.txt',
  sections: [['1', 'title'], ['2', 'published-line', 'main', { note: "glued: 'في30', '2026آخر', 'تحديث30'" }], ['3', 'boilerplate'], ['4-7', 'body'], ['9', 'keywords'], ['11', 'related-header'], ['13-18', 'embedded-article', 'emb1'], ['13', 'title', 'emb1'], ['15', 'source-credit', 'emb1', { note: 'dateline: place + agency in brackets' }], ['17-18', 'body', 'emb1'], ['20-24', 'similar-list']],
  articles: [
    { id: 'main', outlet: null, date: { v: '2026-03-30', evidence: 'explicit', how: "stamp glued to its words: 'في30 مارس 2026آخر'; a Monday, the day after the Sunday of the text", span: '30 مارس 2026@@1', g0: 1, g1: 1 } },
    { id: 'emb1', outlet: ['sariya', 'سارية'], alts: { '2026-03-24': ['XXXX-WXX-2', null], '2026-03-27': ['XXXX-XX-XX', null, '2026-03-25', '2026-03-26', '2026-03-28', '2026-03-29', '2026-03-30'] },
      date: { v: '2026-03-28', evidence: 'inferred', accept: ['2026-03-28'], accept_range: ['2026-03-26', '2026-03-31'], how: "undated; within the week after the Tuesday of the shelling (24 March) and after a visit 'أمس'; before the exchange of 2 April", machine_alone: 'unknown', machine_all_pages: 'range 2026-03-26/2026-03-31', unknown_ok: true } },
  ],
  times: [
    ['30 مارس 2026@@1', '2026-03-30', { o: 1, g0: 1, g1: 1 }], ['30 مارس 2026@@2', '2026-03-30', { o: 1, g0: 1 }], ['صباح الأحد', '2026-03-29TMO', { va: ['2026-03-29'], ta: ['DATE'] }], ['الخميس 2 نيسان', '2026-04-02', { va: ['XXXX-04-02'], alt: ['2 نيسان'] }],
    ['ليل السبت', '2026-03-28TNI', { va: ['2026-03-28'], ta: ['DATE'] }], ['الخميس@@2', '2026-04-02'], ['خمسة أيام', 'P5D'], ['الفجر', '2026-03-29TMO', { va: ['2026-03-29', '2026-03-29TDAWN'], ta: ['DATE'], alt: ['منذ الفجر'] }],
    ['أمس', '2026-03-27'], ['الثلاثاء الماضي', '2026-03-24'], ['نهاية الصيف', 'FUTURE_REF', { va: ['2026-SU', 'XXXX-SU', null], alt: ['الصيف', 'قبل نهاية الصيف'] }],
  ],
  statements: [
    { id: 's1', c: `الوسطاء حددوا الخميس موعدا جديدا`, q: 'أعلن', sp: 'falaki', f: 'announce', fa: ['assert'], sal: ['2026-03-29'] },
    { id: 's2', c: `الهدنة مددت خمسة أيام بموافقة الطرفين`, q: 'مضيفا', sp: 'falaki', fa: ['announce'], sal: ['2026-03-29'] },
    { id: 's3', c: `إعادة بناء السوق@@1`, q: 'يتعهد', sp: 'khazzaf', f: 'promise', title: 1 },
    { id: 's4', c: `إعادة بناء السوق "قبل نهاية الصيف"`, q: 'تعهد', sp: 'khazzaf', d: 'm', f: 'promise', sal: ['2026-03-27'] },
    { id: 's5', c: `الحكومة خصصت 12 مليون دينار للمتضررين`, q: 'قال', sp: 'khazzaf', f: 'announce', fa: ['assert'], ad: ['a_reporters'], occ: 'remarks-to-reporters', sal: ['2026-03-27'] },
    { id: 's6', c: `الخوض في تفاصيل مفاوضات التبادل`, q: 'رافضا', sp: 'khazzaf', f: 'refuse', ad: ['a_reporters'], occ: 'remarks-to-reporters', o: 1, n: 'no comment' },
    { id: 'n1', c: `تبادل الأسرى الأحد عند معبر قنطرة الغزال`, sp: 'falaki', f: 'announce', fa: ['assert'], title: 1 },
    { id: 'n2', c: `الرد آت`, q: 'يتوعد', sp: 'sawwani', d: 'd', da: 'i', f: 'threaten', title: 1 },
  ],
  events: [
    { k: 'exchange', p: ['osara_gov:party', 'dir:party', 'a_mediators:mediator?'], d: '2026-04-02', da: ['XXXX-04-02'], st: 'planned', ev: [`أرجئ تبادل الأسرى الذي كان مقررا صباح الأحد بين أوسارا وحركة درع الهضبة إلى الخميس 2 نيسان`, `الوسطاء حددوا الخميس موعدا جديدا`, `تعطل صفقة التبادل`] },
    { k: 'exchange', p: ['osara_gov:party', 'dir:party'], d: '2026-03-29', st: 'denied', sa: ['planned'], o: 1, ev: [`تبادل الأسرى الذي كان مقررا صباح الأحد بين أوسارا وحركة درع الهضبة`] },
    { k: 'truce', p: ['osara_gov:party', 'dir:party'], d: null, da: ['2026-03-29'], st: 'happened', sa: ['ongoing', 'planned'], ka: ['agreement'], ev: [`الهدنة مددت خمسة أيام بموافقة الطرفين`] },
    { k: 'visit', p: ['khazzaf:visitor', 'a_wounded:host?'], pl: 'dawwara', d: '2026-03-27', ka: ['meeting'], ev: [`تفقد رئيس الوزراء الأوساري نادر الخزاف، أمس، جرحى القصف`, `الخزاف يتفقد جرحى الدوّارة`] },
    { k: 'attack', p: ['a_civilians:victim?'], pl: 'dawwara', d: '2026-03-24', ka: ['casualties', 'truce-breach'], ev: [`القصف الذي استهدف سوق الدوّارة الثلاثاء الماضي وخلف ثلاثة قتلى`] },
    { k: 'decision', p: ['osara_gov+khazzaf:decider'], d: null, ka: ['aid'], o: 1, ev: [`الحكومة خصصت 12 مليون دينار للمتضررين`] },
  ],
  positions: [
    { p: 'osara_gov', iid: 'truce', st: 'accept', sa: ['support'], d: null, da: ['2026-03-29'], ev: `الهدنة مددت خمسة أيام بموافقة الطرفين`, s: 's2', o: 1 },
  ],
  traps: [[`أضافت الحركة ليل السبت أربعة أسماء لمدانين بالقتل إلى قائمتها`, "in page 26 the word of an unnamed official, there denied; here plain fact: no statement, and 'أضافت' is not a verb of saying"], [`تفقد رئيس الوزراء الأوساري نادر الخزاف، أمس، جرحى القصف`, 'appended article with its own أمس']],
};
