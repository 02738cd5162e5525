const K = { sp: 'kilsi', occ: 'press-conference', oi: '2026-03-26', sal: [null] };
export default {
  file: '23-sariya-vote.txt',
  sections: [['1', 'title'], ['2-7', 'body'], ['2:مرسى العنبر 26 مارس 2026 (سارية) --', 'source-credit', 'main', { optional: true, note: 'inline agency dateline' }], ['8', 'source-credit']],
  articles: [{ id: 'main', outlet: ['sariya', 'سارية@@1'], date: { v: '2026-03-26', evidence: 'explicit', how: 'agency dateline; a Thursday', span: '26 مارس 2026' } }],
  times: [
    ['26 مارس 2026', '2026-03-26', { o: 1 }], ['اليوم الخميس', '2026-03-26'], ['منتصف أبريل', '2026-04', { va: ['2026-04-15', 'XXXX-04'], alt: ['قبل منتصف أبريل', 'أبريل'] }], ['الثاني من مارس الجاري', '2026-03-02', { va: ['XXXX-03-02'] }],
  ],
  statements: [
    { id: 's1', c: `البعثة ستضم 60 مراقبا غير مسلح برئاسة الجنرال المتقاعد سامبو أوكالا`, q: 'قال', ...K, f: 'announce', fa: ['assert'] },
    { id: 's2', c: `تبدأ عملها قبل منتصف أبريل`, q: 'معربا', qa: ['معربا عن أمله', 'أمله'], ...K, f: 'hope' },
    { id: 's3', c: `القرار "غير ملزم ما لم توافق الدولتان المعنيتان"`, q: 'أكد', ...K, d: 'm' },
    { id: 's4', c: `القرار@@2`, q: 'رحبت', sp: 'marsawi', f: 'welcome', fa: ['support'], sal: ['2026-03-26'] },
    { id: 's5', c: `انتصار للعيون على البنادق`, q: 'معتبرة', sp: 'marsawi', d: 'm', da: 'd', fa: ['welcome', 'support'], ca: [`"انتصار للعيون على البنادق"`], sal: ['2026-03-26'] },
    { id: 's6', c: `بلاده لن تسمح للبعثة بدخول أراضيها`, q: 'قال', qa: ['>بحسب'], sp: 'timaran_delegate', sa: ['a_two_diplomats_23'], via: ['a_two_diplomats_23'], cha: [['timaran_delegate']], f: 'refuse', fa: ['assert'], occ: 'meeting', sal: ['2026-03-26'], n: 'closed session, on the word of two diplomats' },
    { id: 's7', c: `بلاده "لن تقبل مراقبا واحدا" على ضفتها`, q: 'قال', sp: 'doghali', d: 'm', f: 'refuse', fa: ['assert', 'promise'], on: '2026-03-02', sal: ['XXXX-03-02'] },
  ],
  events: [
    { k: 'vote', p: ['mayyas_council+mayyas_org:decider', 'timaran_gov:rejecter', 'a_one_abstainer:participant?', 'a_member_states:acceptor?'], pl: 'marsa', d: '2026-03-26', ka: ['decision'], n: '7 of 9 for, 1 against, 1 abstains', ev: [`أقر المجلس الوزاري لمنظمة دول حوض ميّاس، اليوم الخميس، قرارا يقضي بنشر بعثة مراقبة على ضفتي النهر، بأغلبية سبعة أصوات من أصل تسعة، مقابل صوت معارض واحد هو صوت تيماران، وامتناع دولة واحدة لم تسم`, `منظمة حوض ميّاس تقر نشر مراقبين على ضفتي النهر رغم معارضة تيماران`] },
    { k: 'press-conference', p: ['kilsi:speaker'], d: null, da: ['2026-03-26'], o: 1, ev: [`مؤتمر صحفي أعقب الجلسة المغلقة`] },
    { k: 'delegation', p: ['mayyas_org:sender', 'okala:head-of-delegation'], d: null, da: ['2026-04'], st: 'planned', o: 1, ev: [`البعثة ستضم 60 مراقبا غير مسلح برئاسة الجنرال المتقاعد سامبو أوكالا`, `تبدأ عملها قبل منتصف أبريل`] },
    { k: 'rejection', p: ['timaran_gov+timaran_delegate:rejecter', 'mayyas_org:proposer?'], d: null, da: ['2026-03-26'], o: 1, ev: [`بلاده لن تسمح للبعثة بدخول أراضيها`] },
    { k: 'rejection', p: ['timaran_gov+doghali:rejecter', 'mayyas_org:proposer?'], d: '2026-03-02', da: ['XXXX-03-02'], o: 1, ev: [`بلاده "لن تقبل مراقبا واحدا" على ضفتها`] },
  ],
  positions: [
    { p: 'timaran_gov', iid: 'observers', st: 'reject', sa: ['oppose'], d: '2026-03-26', ev: `صوت معارض واحد هو صوت تيماران` },
    { p: 'osara_gov', x: ['marsawi'], iid: 'observers', st: 'support', sa: ['accept'], d: null, da: ['2026-03-26'], ev: `رحبت وزيرة الخارجية الأوسارية رباب المرساوي بالقرار، معتبرة أنه "انتصار للعيون على البنادق"`, s: 's4' },
    { p: 'timaran_gov', x: ['timaran_delegate'], iid: 'observers', st: 'reject', sa: ['oppose'], d: null, da: ['2026-03-26'], ev: `بلاده لن تسمح للبعثة بدخول أراضيها`, s: 's6' },
    { p: 'timaran_gov', x: ['doghali'], iid: 'observers', st: 'reject', sa: ['oppose'], d: '2026-03-02', da: ['XXXX-03-02'], ev: `بلاده "لن تقبل مراقبا واحدا" على ضفتها`, s: 's7' },
    { p: 'mayyas_org', x: ['mayyas_council', 'kilsi'], iid: 'observers', st: 'support', sa: ['accept'], d: '2026-03-26', ev: `قرارا يقضي بنشر بعثة مراقبة على ضفتي النهر`, o: 1 },
    { p: 'timaran_gov', iid: 'observers', st: 'oppose', sa: ['reject'], d: '2026-03-26', da: [null], ev: `معارضة تيماران`, o: 1 },
  ],
  traps: [[`طلبا عدم نشر اسميهما لأن المداولات سرية`, 'reason for anonymity']],
};
