// A button beside each snippet that copies it.
for (const snippet of document.querySelectorAll('figure > pre')) {
  const button = document.createElement('button')
  button.textContent = 'Copy'
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(snippet.textContent)
      button.textContent = 'Copied'
    } catch {
      getSelection().selectAllChildren(snippet)
      button.textContent = 'Selected: copy it'
    }
  })
  snippet.after(button)
}
