export default {
  file: '24-ajraf-vote.txt',
  sections: [['1', 'title'], ['2', 'source-credit'], ['3', 'published-line'], ['4-8', 'body']],
  articles: [{ id: 'main', outlet: ['ajraf', 'الأجراف'], date: { v: '2026-03-28', evidence: 'explicit', how: 'date line, Gregorian and Hijri; a Saturday', span: '28 مارس 2026' } }],
  times: [
    ['السبت 28 مارس 2026 الموافق لـ 9 شوال 1447', '2026-03-28', { o: 1, alt: ['28 مارس 2026', 'السبت 28 مارس 2026', '9 شوال 1447'] }], ['أمس الأول الخميس', '2026-03-26', { alt: ['أمس الأول', 'الخميس'] }], ['الأسبوع المقبل', '2026-W14', { alt: ['طيلة الأسبوع المقبل'] }], ['أول أمس', '2026-03-26'], ['مساء الجمعة', '2026-03-27TEV', { va: ['2026-03-27'], ta: ['DATE'] }],
  ],
  statements: [
    { id: 's1', c: `صادقت منظمة دول حوض ميّاس، أمس الأول الخميس، على إرسال مراقبين إلى ضفتي نهر ميّاس بأغلبية ستة أصوات، في حين صوتت تيماران ضد القرار وامتنعت دولتان عن التصويت`, q: '>حسب ما أفاد به', qa: ['>أفاد', '>حسب'], sp: 'a_secretariat_source', fa: ['announce'] },
    { id: 's2', c: `القرار «باب مفتوح وليس سيفا مسلولا»`, q: 'صرح', sp: 'kilsi', d: 'm', ad: ['ajraf'], occ: 'told-to-medium' },
    { id: 's3', c: `المنظمة ستواصل التشاور مع شمرين طيلة الأسبوع المقبل`, q: 'مبرزا', sp: 'kilsi', fa: ['promise', 'announce'], ad: ['ajraf'], occ: 'told-to-medium' },
    { id: 's4', c: `اسألوا أهل الدوّارة`, q: 'أجاب', sp: 'kilsi', d: 'd', f: 'urge', fa: ['demand'], ad: ['ajraf'], occ: 'told-to-medium' },
    { id: 's5', c: `بلاده «ترحب بأول مراقب يصل قبل أن يجف حبر القرار`, q: 'أكد', sp: 'khazzaf', d: 'm', f: 'welcome', fa: ['assert', 'support'], ad: ['a_reporters'], occ: 'remarks-to-reporters', on: '2026-03-26', n: 'guillemet never closed' },
    { id: 's6', c: `رفض بلاده أي وجود أجنبي على ضفتها`, q: 'جدد', sp: 'doghali', f: 'refuse', fa: ['assert', 'confirm'], on: '2026-03-27' },
    { id: 's7', c: `المنظمة إلى «الانشغال بالماء لا بالحدود»`, q: 'داعيا', sp: 'doghali', d: 'm', f: 'urge', fa: ['demand'], ad: ['mayyas_org'], oi: '2026-03-27', ca: [`الانشغال بالماء لا بالحدود`, `«الانشغال بالماء لا بالحدود»`] },
  ],
  events: [
    { k: 'vote', p: ['mayyas_org:decider', 'timaran_gov:rejecter', 'a_two_abstainers:participant?', 'a_member_states:acceptor?'], d: '2026-03-26', ka: ['decision'], n: '6 for, 1 against, 2 abstain; page 23 has 7, 1, 1', ev: [`صادقت منظمة دول حوض ميّاس، أمس الأول الخميس، على إرسال مراقبين إلى ضفتي نهر ميّاس بأغلبية ستة أصوات، في حين صوتت تيماران ضد القرار وامتنعت دولتان عن التصويت`, `ست دول تصوت لصالح المراقبين`] },
    { k: 'meeting', p: ['mayyas_org:participant', 'timaran_gov:participant'], d: '2026-W14', st: 'planned', ka: ['mediation', 'talks-round'], n: 'consultations', ev: [`المنظمة ستواصل التشاور مع شمرين طيلة الأسبوع المقبل`] },
    { k: 'rejection', p: ['timaran_gov+doghali:rejecter', 'mayyas_org:proposer?'], d: '2026-03-27', ev: [`جدد وزير الخارجية التيماراني ميران دوغالي، مساء الجمعة، رفض بلاده أي وجود أجنبي على ضفتها`, `تيماران تتمسك بالرفض`] },
  ],
  positions: [
    { p: 'timaran_gov', iid: 'observers', st: 'reject', sa: ['oppose'], d: '2026-03-26', ev: `صوتت تيماران ضد القرار`, s: 's1' },
    { p: 'osara_gov', x: ['khazzaf'], iid: 'observers', st: 'support', sa: ['accept'], d: '2026-03-26', ev: `بلاده «ترحب بأول مراقب يصل قبل أن يجف حبر القرار`, s: 's5' },
    { p: 'timaran_gov', x: ['doghali'], iid: 'observers', st: 'reject', sa: ['oppose'], d: '2026-03-27', ev: `رفض بلاده أي وجود أجنبي على ضفتها`, s: 's6' },
    { p: 'timaran_gov', iid: 'observers', st: 'reject', sa: ['oppose'], d: null, da: ['2026-03-27'], ev: `تيماران تتمسك بالرفض`, o: 1 },
  ],
  traps: [],
};
