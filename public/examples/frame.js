// What a page does that holds a frame: hears it, and tells it what to do.
import { connect } from '../embed.js'

const { heard, set, resample, play } = Object.fromEntries(['heard', 'set', 'resample', 'play'].map(id => [id, document.getElementById(id)]))

const figure = connect(document.querySelector('iframe'))
figure.on('result', ({ parameters, gap }) => {
  heard.value = `J = ${parameters.J}, gap ${gap.value.toFixed(3)} nats`
})
set.onclick = () => figure.set({ J: 12 })
resample.onclick = () => figure.resample()
play.onclick = () => figure.play()
