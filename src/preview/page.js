/** The page's own code: sends lines and pressed buttons to the preview and shows what comes back. */
const { language } = document.body.dataset;
const form = document.querySelector('form');
const field = form.elements.line;
const choices = document.querySelector('.choices');
const channel = document.querySelector('.live .channel');

/** @returns what the preview says to the text */
async function ask(path, text) {
  const response = await fetch(`${path}?language=${language}`, { method: 'POST', body: text });
  if (!response.ok) throw new Error(await response.text());
  return response.json();
}

/** The server has escaped the message. */
function toMessage({ html }) {
  const template = document.createElement('template');
  template.innerHTML = html;
  colour(template.content);
  return template.content.firstElementChild;
}

function colour(root) {
  for (const card of root.querySelectorAll('[data-accent^="#"]'))
    card.style.setProperty('--accent', card.dataset.accent);
}

async function say() {
  const line = field.value.trim();
  if (!line) return;
  field.value = '';
  offer([]);
  channel.append(toMessage(await ask('/say', line)));
  channel.scrollTop = channel.scrollHeight;
}

async function press(button) {
  const message = button.closest('.message');
  const shown = await ask('/press', button.dataset.id);
  const next = toMessage(shown);
  if (shown.here) message.replaceWith(next);
  else message.after(next);
  next.scrollIntoView({ block: 'nearest' });
}

function offer(lines) {
  choices.replaceChildren(
    ...lines.map((line) => {
      const item = document.createElement('li');
      item.textContent = line;
      item.tabIndex = -1;
      item.setAttribute('role', 'option');
      return item;
    }),
  );
  choices.hidden = lines.length === 0;
}

function take(line) {
  field.value = line;
  field.focus();
  offer([]);
}

let newest = 0;
field.addEventListener('input', async () => {
  const turn = ++newest;
  const lines = await ask('/complete', field.value);
  if (turn === newest) offer(lines);
});
field.addEventListener('focus', () => field.value === '' && ask('/complete', '/').then(offer));
form.addEventListener('submit', (event) => {
  event.preventDefault();
  newest++;
  say();
});
form.addEventListener('keydown', (event) => {
  const items = [...choices.children];
  if (event.key === 'Escape') offer([]);
  if (event.key === 'Tab' && items[0] && event.target === field) {
    event.preventDefault();
    take(items[0].textContent);
  }
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  event.preventDefault();
  const step = event.key === 'ArrowDown' ? 1 : -1;
  items.at((items.indexOf(document.activeElement) + step) % items.length)?.focus();
});
choices.addEventListener('click', (event) => take(event.target.textContent));
choices.addEventListener('keydown', (event) => event.key === 'Enter' && take(event.target.textContent));
document.addEventListener('click', (event) => {
  const button = event.target.closest('button[data-id]');
  if (button) press(button);
});
colour(document);
