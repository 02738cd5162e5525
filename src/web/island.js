// The one script of the dossier: the language switch, the lit passage, the search. Without it the page still reads and its links still lead home.
const root = document.documentElement
const button = document.getElementById('language')
button.hidden = false
button.addEventListener('click', () => {
  const english = root.lang === 'ar'
  root.lang = english ? 'en' : 'ar'
  root.dir = english ? 'ltr' : 'rtl'
})

const light = () => {
  for (const old of document.querySelectorAll('mark.now')) old.classList.remove('now')
  const id = decodeURIComponent(location.hash.slice(1))
  if (!id.startsWith('f-')) return
  for (const mark of document.querySelectorAll('mark[data-f]')) if (mark.dataset.f.split(' ').includes(id.slice(2))) mark.classList.add('now')
  document.getElementById(id)?.focus({ preventScroll: true })
}
addEventListener('hashchange', light)
light()

const fold = (text) => text.normalize('NFKC').replace(/[\u064b-\u065f\u0670\u0640]/g, '').replace(/[\u0622\u0623\u0625\u0671]/g, '\u0627').replace(/[\u0649\u06cc]/g, '\u064a').replace(/\u0629/g, '\u0647').toLowerCase()
const search = document.getElementById('search')
search?.addEventListener('input', () => {
  const wanted = fold(search.value.trim())
  for (const voice of document.querySelectorAll('.voice')) {
    const whole = fold(voice.querySelector('h3').textContent).includes(wanted)
    let any = whole
    for (const item of voice.querySelectorAll('.statement')) {
      const hit = whole || fold(item.textContent).includes(wanted)
      item.hidden = !hit
      any ||= hit
    }
    voice.hidden = !any
  }
})

const links = new Map([...document.querySelectorAll('nav a')].map((link) => [link.hash.slice(1), link]))
const seen = new IntersectionObserver((entries) => {
  for (const entry of entries) links.get(entry.target.id)?.classList.toggle('on', entry.isIntersecting)
}, { rootMargin: '-20% 0px -70% 0px' })
for (const view of document.querySelectorAll('.view')) seen.observe(view)
