// What a page does with an element of its own.
const { heard, set, resample, play } = Object.fromEntries(['heard', 'set', 'resample', 'play'].map(id => [id, document.getElementById(id)]))

const figure = document.querySelector('reverse-bottleneck')
figure.addEventListener('result', ({ detail: { parameters, gap } }) => {
  heard.value = `J = ${parameters.J}, gap ${gap.value.toFixed(3)} nats`
})
set.onclick = () => { figure.J = 12 }
resample.onclick = () => figure.resample()
play.onclick = () => figure.play()
