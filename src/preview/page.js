/** The pages' own code: sends lines, buttons and files to the preview, and shows what comes back. */
const { language, article, failed } = document.body.dataset;
const form = document.querySelector('#ask');

/** @returns what the preview says to the body, or throws it as a sentence */
async function post(path, body, query = {}) {
  const parameters = new URLSearchParams({ language, article, ...query });
  const response = await fetch(`${path}?${parameters}`, { method: 'POST', body }).catch(() => undefined);
  if (!response?.ok) throw new Error((await response?.text()) || failed);
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

/** An element with text and no markup. */
function element(tag, { text = '', ...attributes } = {}, ...children) {
  const made = Object.assign(document.createElement(tag), { textContent: text });
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** Marks in the article what a message shows of it, and turns the sheet to it. */
function mark(message) {
  const sheet = document.querySelector('.sheet');
  if (!sheet) return;
  const shown = [...message.querySelectorAll('blockquote')].map((quote) => quote.textContent.trim());
  for (const sentence of sheet.querySelectorAll('li > span'))
    sentence.classList.toggle('found', shown.includes(sentence.textContent.trim()));
  const found = sheet.querySelector('.found');
  if (found) sheet.scrollTo({ top: found.offsetTop - sheet.clientHeight / 3 });
}

if (form) converse(form);
const bring = document.querySelector('.bring');
if (bring) receive(bring);
colour(document);
const first = document.querySelector('.try .message');
if (first) mark(first);

function converse({ elements: { line: field } }) {
  const channel = document.querySelector('.discord .channel');
  const popup = document.querySelector('.choices');
  const list = popup.querySelector('ul');
  const menu = fetch(`/menu?${new URLSearchParams({ language, article })}`).then((response) => response.json());
  let newest = 0;
  let active = -1;

  async function say(line) {
    if (!line.trim()) return;
    close();
    await follow(
      () => post('/say', line),
      (message) => channel.append(message),
    );
  }

  async function press(button) {
    const message = button.closest('.message');
    await follow(
      () => post('/press', button.dataset.id),
      (next, { here }) => (here ? message.replaceWith(next) : message.after(next)),
    );
  }

  /** Shows what comes of it, and takes the keyboard's place to it where its own is gone. */
  async function follow(work, place) {
    try {
      const shown = await work();
      if (shown.form) return fillIn(shown.form);
      const message = toMessage(shown);
      place(message, shown);
      mark(message);
      message.scrollIntoView({ block: 'nearest' });
      if (document.activeElement === document.body) message.querySelector('button')?.focus();
    } catch (error) {
      channel.append(element('p', { text: error.message, class: 'failed' }));
      channel.scrollTop = channel.scrollHeight;
    }
  }

  /** A form, as Discord's modal. */
  function fillIn({ id, title, fields }) {
    const texts = fields.map(({ placeholder, required }) =>
      Object.assign(element('textarea', { rows: required ? 5 : 2, maxlength: 4000 }), { placeholder, required }),
    );
    const labels = fields.map(({ label }, index) => element('label', { text: label }, texts[index]));
    const cancel = element('button', { text: form.dataset.cancel, type: 'button' });
    const send = element('button', { text: form.dataset.send, class: 'primary' });
    const inner = element(
      'form',
      {},
      element('h2', { text: title }),
      ...labels,
      element('div', { class: 'row' }, cancel, send),
    );
    const dialog = element('dialog', {}, inner);
    cancel.addEventListener('click', () => dialog.close());
    dialog.addEventListener('close', () => dialog.remove());
    inner.addEventListener('submit', (event) => {
      event.preventDefault();
      dialog.close();
      const text = texts
        .map(({ value }) => value.trim())
        .filter(Boolean)
        .join('\n\n');
      follow(
        () => post('/submit', text, { form: id }),
        (message) => channel.append(message),
      );
    });
    document.body.append(dialog);
    dialog.showModal();
  }

  function close() {
    newest++;
    offer([]);
  }

  function offer(items, about = []) {
    active = -1;
    field.removeAttribute('aria-activedescendant');
    list.replaceChildren(...items);
    for (const [index, item] of items.entries()) item.id = `choice-${index}`;
    popup.replaceChildren(...about, list);
    popup.hidden = items.length === 0 && about.length === 0;
    field.setAttribute('aria-expanded', String(!popup.hidden));
  }

  function choose(item) {
    field.value = item.dataset.line;
    field.focus();
    suggest();
  }

  const choice = (line, ...children) => element('li', { role: 'option', 'data-line': line }, ...children);
  const pill = ({ name, required }) => element('span', { text: name, class: required ? 'pill' : 'pill optional' });

  /** While a command is typed, the menu; then its options and what they may hold. */
  async function suggest() {
    const turn = ++newest;
    const line = field.value;
    const entries = await menu;
    const entry = entries.find(({ name }) => line === name || line.startsWith(`${name} `));
    if (turn !== newest) return;
    if (line.startsWith('/') && (!entry || line === entry.name)) {
      const fitting = entries.filter(({ name }) => name.startsWith(line.toLowerCase()));
      offer(
        fitting.map(({ name, description, options }) =>
          choice(
            `${name} `,
            element('b', { text: name }),
            ' ',
            ...options.map(pill),
            element('small', { text: description }),
          ),
        ),
      );
      return;
    }
    const found = line.trim() ? await post('/complete', line).catch(() => []) : [];
    if (turn !== newest) return;
    const options = (entry?.options ?? []).filter(({ name }) => !line.includes(` ${name}:`));
    const about = options.filter(({ required }) => required).slice(0, 1);
    const further = entry ? options.filter(({ required }) => !required && /\s$/.test(line)) : [];
    offer(
      [
        ...found.map((one) => choice(one.line, one.name)),
        ...further.map((option) =>
          choice(
            `${line}${option.name}:`,
            pill(option),
            element('small', { text: `${option.description} (${field.dataset.optional})` }),
          ),
        ),
      ],
      about.map((option) => element('p', {}, pill(option), ` ${option.description}`)),
    );
  }

  function step(by) {
    const items = [...list.children];
    active = (active + by + items.length + (active < 0 && by < 0 ? 1 : 0)) % items.length;
    for (const [index, item] of items.entries()) item.setAttribute('aria-selected', String(index === active));
    items[active].scrollIntoView({ block: 'nearest' });
    field.setAttribute('aria-activedescendant', items[active].id);
  }

  field.addEventListener('input', suggest);
  field.addEventListener('blur', () => setTimeout(() => document.activeElement !== field && close(), 150));
  field.addEventListener('keydown', (event) => {
    const items = list.children;
    if (event.key === 'Escape') close();
    if (popup.hidden || items.length === 0) return;
    if ((event.key === 'Enter' || event.key === 'Tab') && items[active]) {
      event.preventDefault();
      choose(items[active]);
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    step(event.key === 'ArrowDown' ? 1 : -1);
  });
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const item = event.target.closest('[data-line]');
    if (item) choose(item);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const line = field.value;
    field.value = '';
    say(line);
  });
  document.addEventListener('click', ({ target }) => {
    const button = target.closest('button');
    if (button?.dataset.id) press(button);
    if (button?.dataset.line) say(button.dataset.line);
    if (!button?.matches('.slash')) return;
    field.value = '/';
    field.focus();
    suggest();
  });
}

/** A file or an address becomes a page of its own. */
function receive(section) {
  const state = section.querySelector('.state');
  const fields = section.querySelector('form');
  const file = section.querySelector('[type=file]');

  async function read(path, body, query) {
    state.classList.remove('failed');
    state.textContent = state.dataset.reading;
    try {
      const brought = await post(path, body, query);
      location.assign(`/?${new URLSearchParams({ language, article: brought.article })}`);
    } catch (error) {
      state.classList.add('failed');
      state.textContent = error.message;
    }
  }

  const readFile = (one) => one && read('/file', one, { name: one.name });
  file.addEventListener('change', () => readFile(file.files[0]));
  fields.addEventListener('submit', (event) => {
    event.preventDefault();
    read('/address', fields.elements.address.value);
  });
  document.addEventListener('dragover', (event) => {
    event.preventDefault();
    section.classList.add('over');
  });
  document.addEventListener('dragleave', ({ relatedTarget }) => relatedTarget || section.classList.remove('over'));
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    section.classList.remove('over');
    const { files } = event.dataTransfer;
    const address = event.dataTransfer.getData('text/uri-list').split('\n')[0];
    if (files[0]) readFile(files[0]);
    else if (address) read('/address', address);
  });
}
