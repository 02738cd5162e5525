const J = { sp: 'bahrawi', co: ['valmark'], da: 'dm', occ: 'written-statement', od: 'joint statement printed whole', on: '2026-03-19' };
export default {
  file: '19-mahar-joint-statement.txt',
  sections: [['1', 'title'], ['2', 'published-line'], ['3', 'source-credit'], ['4-10', 'body']],
  articles: [{ id: 'main', outlet: ['mahar', 'المحار'], date: { v: '2026-03-20', evidence: 'explicit', how: 'date line, Hijri and Gregorian; a Friday', span: '20 مارس 2026' } }],
  times: [
    ['الجمعة 1 شوال 1447 هـ - 20 مارس 2026 م', '2026-03-20', { o: 1, alt: ['20 مارس 2026', '1 شوال 1447 هـ', 'الجمعة'] }], ['أمس الخميس@@1', '2026-03-19'], ['عشرة أيام', 'P10D'],
    ['الساعة السادسة من صباح الجمعة 20 مارس', '2026-03-20T06:00', { va: ['2026-03-20', '2026-03-20TMO', 'XXXX-03-20'], ta: ['DATE'], alt: ['صباح الجمعة 20 مارس', 'الجمعة 20 مارس'] }], ['مطلع أبريل المقبل', '2026-04', { alt: ['أبريل المقبل'], va: ['XXXX-04'] }], ['أمس الخميس@@2', '2026-03-19'], ['26 مارس', '2026-03-26', { va: ['XXXX-03-26'] }],
  ],
  statements: [
    { id: 's1', c: `موافقة جمهورية أوسارا وجمهورية تيماران على هدنة إنسانية مدتها عشرة أيام تبدأ في الساعة السادسة من صباح الجمعة 20 مارس`, q: 'يرحب', ...J, f: 'welcome', fa: ['support'] },
    { id: 's2', c: `جميع الأطراف، ومنها حركة درع الهضبة، على الالتزام التام بالهدنة وعدم استغلالها لتحريك القوات`, q: 'يحث', ...J, f: 'urge', fa: ['demand'], ad: ['a_all_parties', 'dir'], ca: [`الالتزام التام بالهدنة وعدم استغلالها لتحريك القوات`] },
    { id: 's3', c: `حكومة تيماران إلى فتح بوابات سد الخيزران من دون إبطاء، وحكومة أوسارا إلى الامتناع عن أي خطوة أحادية`, q: 'يدعوان', ...J, f: 'urge', fa: ['demand'], ad: ['timaran_gov', 'osara_gov'] },
    { id: 's4', c: `استعداد بلديهما لاستضافة جولة ثالثة من المحادثات مطلع أبريل المقبل`, q: 'يؤكد', ...J, fa: ['promise', 'announce', 'confirm', 'propose'] },
    { id: 's5', c: `الاتفاق`, q: 'رحب', sp: 'kilsi', f: 'welcome', fa: ['support'] },
    { id: 's6', c: `المنظمة ستصوت في 26 مارس على مشروع قرار بنشر مراقبين`, q: 'معلناً', sp: 'kilsi', f: 'announce', fa: ['assert'] },
  ],
  events: [
    { k: 'acceptance', p: ['osara_gov:acceptor', 'timaran_gov:acceptor'], d: null, da: ['2026-03-19', '2026-03-18'], ka: ['agreement', 'truce'], ev: [`موافقة جمهورية أوسارا وجمهورية تيماران على هدنة إنسانية مدتها عشرة أيام`] },
    { k: 'truce', p: ['osara_gov:party', 'timaran_gov:party', 'dir:party?'], pl: 'butm', d: '2026-03-20', da: ['XXXX-03-20'], st: 'planned', sa: ['ongoing', 'happened'], ev: [`هدنة إنسانية مدتها عشرة أيام تبدأ في الساعة السادسة من صباح الجمعة 20 مارس`, `الهدنة على هضبة البطم`] },
    { k: 'meeting', p: ['bahrawi:host', 'marsawi:visitor', 'doghali:visitor'], pl: 'ras_alaqiq', d: '2026-03-19', n: 'page 18 gives Wednesday', ev: [`اللقاء الذي جمع معاليه أمس الخميس بنظيريه الأوسارية رباب المرساوي والتيماراني ميران دوغالي في قصر الضيافة برأس العقيق`] },
    { k: 'talks-round', p: ['osara_gov:party', 'timaran_gov:party', 'dalmar_gov:mediator-host?', 'valdora_gov:mediator-host?'], d: '2026-04', da: [null, 'XXXX-04'], st: 'proposed', sa: ['planned'], o: 1, ev: [`استعداد بلديهما لاستضافة جولة ثالثة من المحادثات مطلع أبريل المقبل`] },
    { k: 'vote', p: ['mayyas_org:decider'], d: '2026-03-26', da: ['XXXX-03-26'], st: 'planned', ev: [`المنظمة ستصوت في 26 مارس على مشروع قرار بنشر مراقبين`] },
  ],
  positions: [
    { p: 'dalmar_gov', x: ['bahrawi', 'valmark', 'valdora_gov'], iid: 'truce', st: 'support', sa: ['accept'], d: '2026-03-19', ev: `موافقة جمهورية أوسارا وجمهورية تيماران على هدنة إنسانية مدتها عشرة أيام`, s: 's1' },
    { p: 'dalmar_gov', x: ['bahrawi', 'valmark', 'valdora_gov'], iid: 'truce', st: 'demand', sa: ['support'], d: '2026-03-19', ev: `الالتزام التام بالهدنة وعدم استغلالها لتحريك القوات`, s: 's2' },
    { p: 'valdora_gov', x: ['valmark'], iid: 'truce', st: 'demand', sa: ['support'], d: '2026-03-19', ev: `الالتزام التام بالهدنة وعدم استغلالها لتحريك القوات`, s: 's2', o: 1 },
    { p: 'dalmar_gov', x: ['bahrawi', 'valmark', 'valdora_gov'], iid: 'water', st: 'demand', sa: ['support'], d: '2026-03-19', ev: `حكومة تيماران إلى فتح بوابات سد الخيزران من دون إبطاء`, s: 's3' },
    { p: 'valdora_gov', x: ['valmark'], iid: 'water', st: 'demand', sa: ['support'], d: '2026-03-19', ev: `حكومة تيماران إلى فتح بوابات سد الخيزران من دون إبطاء`, s: 's3', o: 1 },
    { p: 'dalmar_gov', x: ['bahrawi', 'valmark', 'valdora_gov'], iid: 'dam_force', issue: 'الخطوات الأحادية من جانب أوسارا', st: 'oppose', sa: ['demand'], d: '2026-03-19', ev: `حكومة أوسارا إلى الامتناع عن أي خطوة أحادية`, s: 's3', o: 1 },
    { p: 'osara_gov', iid: 'truce', st: 'accept', sa: ['support'], d: null, da: ['2026-03-18', '2026-03-19'], ev: `موافقة جمهورية أوسارا وجمهورية تيماران على هدنة`, s: 's1' },
    { p: 'timaran_gov', iid: 'truce', st: 'accept', sa: ['support'], d: null, da: ['2026-03-18', '2026-03-19'], ev: `موافقة جمهورية أوسارا وجمهورية تيماران على هدنة`, s: 's1', o: 1, n: 'joint: the first named is required' },
    { p: 'dalmar_gov', x: ['bahrawi', 'valmark', 'valdora_gov'], iid: 'talks', st: 'support', d: '2026-03-19', ev: `استعداد بلديهما لاستضافة جولة ثالثة من المحادثات`, s: 's4', o: 1 },
    { p: 'mayyas_org', x: ['kilsi'], iid: 'truce', st: 'support', d: null, ev: `قد رحب بالاتفاق`, s: 's5', o: 1 },
  ],
  traps: [[`جاء البيان في أعقاب اللقاء`, 'narrator again after the printed statement']],
};
