/** What the keys do. */

export const keyboard = {
  meanings: {
    resample: 'Resample: take a new seed',
    replay: 'Replay: the same seed, layer by layer',
    layers: 'Show or hide a layer of the plane, in the order of the key',
    letGo: 'Let go of what is pinned; end a replay',
    next: 'Go to the next control',
    slider: 'On a slider: one component less, one more',
    box: 'In a number box: one step; ten with Shift',
    components: 'Among the components on the plane: name the next one; keep it lit',
    zoom: 'On the plane: closer, further, all of it',
    help: 'This help',
    steps: 'In the story: the next chapter, the one before',
    rings: 'On the plane of the first chapter: move the cross; place a ring; take one back',
    line: 'On a chart to draw on: the place along; the value there',
  },
  enabled: 'Answer to single letters and digits',
}
