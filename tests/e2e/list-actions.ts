/** Where the pictures go. */
export const pictures = new URL('../../out/pictures/', import.meta.url).pathname

/** Presses the button or link with this name. */
export const press = (name: string) => `
  const button = [...document.querySelectorAll('button, a, summary')].find(one => (one.getAttribute('aria-label') ?? one.textContent).trim() === ${JSON.stringify(name)})
  if (!button) throw new Error('No button is called ' + ${JSON.stringify(name)})
  button.focus()
  button.click()`

/** Writes into the field with this label, or chooses in it, as a person does: with the events that follow. */
export const fill = (label: string, value: string) => `
  const label = [...document.querySelectorAll('label')].find(one => one.textContent.trim() === ${JSON.stringify(label)})
  if (!label) throw new Error('No field is called ' + ${JSON.stringify(label)})
  const field = label.control
  if (field.type === 'radio' || field.type === 'checkbox') field.click()
  else {
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value').set.call(field, ${JSON.stringify(value)})
    field.dispatchEvent(new Event('input', { bubbles: true }))
    field.dispatchEvent(new Event('change', { bubbles: true }))
  }`
