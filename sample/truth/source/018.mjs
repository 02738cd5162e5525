const D = { oi: '2026-03-18', sal: ['2026-03-19', null] };
export default {
  file: '18-nawraj-ministers-meet.txt',
  sections: [['1', 'title'], ['2', 'published-line'], ['3', 'source-credit', 'main', { note: 'byline' }], ['4', 'boilerplate', 'main', { note: 'caption' }], ['5-10', 'body'], ['11', 'related-header'], ['12-13', 'related-headlines']],
  articles: [{ id: 'main', outlet: null, date: { v: '2026-03-19', evidence: 'explicit', how: 'published line; a Thursday', span: '19/مارس/2026' } }],
  times: [
    ['الخميس 19/مارس/2026', '2026-03-19', { o: 1, alt: ['19/مارس/2026', 'الخميس 19/مارس/2026 - 10:05 ص'] }], ['مساء الأربعاء', '2026-03-18TEV', { va: ['2026-03-18'], ta: ['DATE'] }], ['صباح الجمعة', '2026-03-20TMO', { va: ['2026-03-20'], ta: ['DATE'] }], ['40 دقيقة', 'PT40M'],
  ],
  statements: [
    { id: 's1', c: `اتفقنا على ألا نتفق أمام الكاميرات، لكننا اتفقنا على أن تبدأ الهدنة صباح الجمعة`, q: 'قالت', sp: 'marsawi', d: 'd', f: 'announce', fa: ['assert'], ad: ['a_reporters'], occ: 'remarks-to-reporters', ...D },
    { id: 's2', c: `مهلة الرئيس القسورى 'قائمة ولم تسقط'`, q: 'أشارت', sp: 'marsawi', d: 'm', fa: ['warn'], ad: ['a_reporters'], occ: 'remarks-to-reporters', ...D },
    { id: 's3', c: `التزام بلاده بالهدنة`, q: 'أكد', sp: 'doghali', fa: ['promise', 'confirm', 'announce'], sal: ['2026-03-18'] },
    { id: 's4', c: `الجيش التيمارانى 'لم يطلق رصاصة واحدة على الهضبة حتى يتوقف عن إطلاقها'`, q: 'مشددا', sp: 'doghali', d: 'm', fa: ['deny'], sal: ['2026-03-18'] },
    { id: 's5', c: `موقف تيماران لم يتغير`, q: 'أكد', sp: 'doghali', fa: ['confirm', 'refuse'], sal: ['2026-03-18'] },
    { id: 's6', c: `لقاء السحور استمر 40 دقيقة وكان "وديا أكثر مما توقعنا"`, q: 'قال', sp: 'a_dalmar_mfa_source', d: 'm', occ: 'background-briefing', sal: ['2026-03-18', '2026-03-19'] },
    { id: 'n1', c: `بوابتان من سد الخيزران تعودان للعمل خلال أيام`, sp: 'brodan', fa: ['announce', 'promise'], title: 1 },
  ],
  events: [
    { k: 'meeting', p: ['bahrawi:host', 'marsawi:visitor', 'doghali:visitor'], pl: 'ras_alaqiq', d: '2026-03-18', n: 'each received on his own; page 19 gives Thursday', ev: [`التقى وزير الخارجية الدلمارى مشارى البحراوى، مساء الأربعاء، نظيريه الأوسارية رباب المرساوى والتيمارانى ميران دوجالى، كلا على حدة، فى قصر الضيافة برأس العقيق`] },
    { k: 'meeting', p: ['bahrawi:host', 'marsawi:participant', 'doghali:participant'], pl: 'ras_alaqiq', d: '2026-03-18', da: ['2026-03-19'], n: 'all three together', ev: [`يجمعهما على مائدة السحور، فى أول لقاء مباشر بين الوزيرين منذ اندلاع الأزمة`, `لقاء السحور استمر 40 دقيقة`, `وزيرا خارجية أوسارا وتيماران تحت سقف واحد`] },
    { k: 'truce', p: ['osara_gov:party', 'timaran_gov:party'], d: '2026-03-20', st: 'planned', ka: ['agreement'], ev: [`اتفقنا على أن تبدأ الهدنة صباح الجمعة`] },
  ],
  positions: [
    { p: 'osara_gov', x: ['marsawi'], iid: 'truce', st: 'accept', sa: ['support'], d: '2026-03-18', da: ['2026-03-19', null], ev: `اتفقنا على أن تبدأ الهدنة صباح الجمعة`, s: 's1' },
    { p: 'osara_gov', x: ['marsawi'], iid: 'water', st: 'demand', d: '2026-03-18', da: ['2026-03-19', null], ev: `مهلة الرئيس القسورى 'قائمة ولم تسقط'`, s: 's2', o: 1 },
    { p: 'timaran_gov', x: ['doghali'], iid: 'truce', st: 'support', sa: ['accept'], d: null, da: ['2026-03-18'], ev: `التزام بلاده بالهدنة`, s: 's3' },
    { p: 'timaran_gov', x: ['doghali'], iid: 'observers', st: 'reject', sa: ['oppose'], d: null, da: ['2026-03-18'], ev: `موقف تيماران لم يتغير`, s: 's5', o: 1, n: 'which position is not said on this page' },
  ],
  traps: [[`فضل عدم ذكر اسمه`, 'anonymity, not a statement']],
};
