export default {
  file: '07-habaq-courier-leak.txt',
  sections: [['1', 'title'], ['2', 'source-credit'], ['3', 'published-line'], ['4-9', 'body']],
  articles: [{ id: 'main', outlet: ['habaq', 'حبق نيوز@@1'], date: { v: '2026-03-05', evidence: 'explicit', how: 'date line in Levantine month name; a Thursday', span: '5 آذار 2026' } }],
  times: [
    ['الخميس 5 آذار 2026', '2026-03-05', { o: 1, alt: ['5 آذار 2026'] }], ['اليوم الخميس', '2026-03-05'], ['ليل الأربعاء', '2026-03-04TNI', { va: ['2026-03-04'], ta: ['DATE'] }], ['أسبوع', 'P1W'],
    ['تشرين الأول الماضي', '2025-10', { va: ['XXXX-10'] }],
  ],
  statements: [
    { id: 's0', c: `زاهور مستعدة لإدارة مشتركة لمعبر قنطرة الغزال مقابل الماء`, sp: 'courier', sa: ['a_two_officials'], oi: '2026-03-05', title: 1 },
    { id: 's1', c: `أوسارا أبدت خلف الأبواب المغلقة استعداداً لإدارة معبر قنطرة الغزال بصورة مشتركة مع تيماران، مقابل رفع تصريف سد الخيزران إلى 100 متر مكعب في الثانية`, q: 'كشفت', qa: ['نقلاً عن'], sp: 'a_two_officials', sa: ['courier'], via: ['courier'], cha: [['courier']], fa: ['announce'], occ: 'media-report', on: '2026-03-05', sal: [null] },
    { id: 's2', c: `العرض «نُقل شفهياً ليل الأربعاء ولم يُكتب على ورق»`, q: 'قال', sp: 'a_one_official', sa: ['a_two_officials'], via: ['courier'], d: 'm', ad: ['courier'], occ: 'background-briefing', sal: ['2026-03-05'] },
    { id: 's3', c: `الوفد التيماراني طلب مهلة أسبوع للرد`, q: 'أضاف', sp: 'a_one_official', sa: ['a_two_officials'], via: ['courier'], ad: ['courier'], occ: 'background-briefing', sal: ['2026-03-05'] },
    { id: 's4', c: `رئيس الوزراء الأوساري نادر الخزاف «هو من دفع بالفكرة»، في حين يتحفّظ عليها وزير الدفاع اللواء عصام الطوبجي`, q: 'قوله', qa: ['نقلت'], sp: 'a_valdoran_diplomat', sa: ['courier'], via: ['courier'], cha: [['courier']], d: 'm', occ: 'background-briefing', ca: [`رئيس الوزراء الأوساري نادر الخزاف «هو من دفع بالفكرة»`], sal: ['2026-03-05'] },
    { id: 's5', c: `التعليق`, q: 'رفضت', sp: 'narsin', f: 'refuse', ad: ['habaq'], o: 1, n: 'no comment' },
  ],
  events: [
    { k: 'proposal', p: ['osara_gov+khazzaf:proposer', 'timaran_gov:recipient', 'khazzaf:proposer?'], d: '2026-03-04', da: ['2026-03-04TNI', null], n: 'claimed by two unnamed officials; denied on 6 March', ev: [`العرض «نُقل شفهياً ليل الأربعاء ولم يُكتب على ورق»`, `أوسارا أبدت خلف الأبواب المغلقة استعداداً لإدارة معبر قنطرة الغزال بصورة مشتركة مع تيماران، مقابل رفع تصريف سد الخيزران إلى 100 متر مكعب في الثانية`, `زاهور مستعدة لإدارة مشتركة لمعبر قنطرة الغزال مقابل الماء`, `رئيس الوزراء الأوساري نادر الخزاف «هو من دفع بالفكرة»`] },
    { k: 'condition', p: ['timaran_gov:party'], d: null, da: ['2026-03-04'], ka: ['proposal', 'decision'], o: 1, ev: [`الوفد التيماراني طلب مهلة أسبوع للرد`] },
    { k: 'closure', pl: 'crossing', d: '2025-10', da: ['XXXX-10', null], st: 'ongoing', sa: ['happened'], o: 1, ev: [`المعبر، المقفل منذ تشرين الأول الماضي`] },
  ],
  positions: [
    { p: 'osara_gov', iid: 'crossing', st: 'condition', sa: ['support', 'accept'], d: null, da: ['2026-03-04', '2026-03-05'], ev: `استعداداً لإدارة معبر قنطرة الغزال بصورة مشتركة مع تيماران، مقابل رفع تصريف سد الخيزران إلى 100 متر مكعب في الثانية`, s: 's1', n: 'claimed; denied in page 09' },
    { p: 'khazzaf', x: ['osara_gov'], iid: 'crossing', st: 'support', d: null, da: ['2026-03-04', '2026-03-05'], ev: `نادر الخزاف «هو من دفع بالفكرة»`, s: 's4', o: 1 },
    { p: 'toubaji', x: ['osara_gov'], iid: 'crossing', st: 'oppose', sa: ['condition'], d: null, da: ['2026-03-05'], ev: `يتحفّظ عليها وزير الدفاع اللواء عصام الطوبجي`, s: 's4', o: 1 },
  ],
  traps: [[`شرط عدم الكشف عن هويته لأنه غير مخوّل الحديث إلى الإعلام`, 'reason for anonymity'], [`لم يتسنّ لـ«حبق نيوز» الحصول على تعليق من وزارة الخارجية الأوسارية حتى ساعة نشر الخبر`, 'no statement']],
};
