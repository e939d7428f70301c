/** The page Embed: its questions, what it gives to take along, and the guide for whoever writes the page. */
import type { ReactNode } from 'react'
import { sentence } from '../sentence.tsx'

/** Makes a link of a few words. */
type Link = (text: string) => ReactNode

export const embed = {
  lead: (explore: Link, setting: ReactNode): ReactNode =>
    sentence`Tick what your readers see and what they may touch, and take along the link or a line of HTML. It opens at the setting of ${explore('Explore')}: ${setting}.`,
  choices: 'Choices',
  preview: 'Preview',
  take: 'To take along',
  form: 'What the figure is to be',

  see: 'They see',
  parts: {
    plane: 'the plane',
    levers: 'the three levers',
    gap: 'the gap, in words and as a number',
    curve: 'the curve',
  },
  touch: 'They may touch',
  measure: 'the measure',
  resample: 'Resample',
  nothing: 'nothing: a still picture, without the curve',
  theme: 'Theme',
  themes: { auto: 'as their system', light: 'light', dark: 'dark' },
  width: 'Width, in pixels',
  full: 'all there is',
  follows: 'let the frame’s height follow the figure’s, by a short script',
  language: 'Language',
  programmers: 'For programmers',
  commands: 'the page may steer the figure by messages',

  previewed: 'Preview of the figure',
  /** Texts to take along, without an article. */
  link: 'link',
  frame: 'iframe',
  element: 'element',
  helper: 'helper at work',
  without: 'same without it',
  qr: 'QR code',
  qrOfLink: 'QR code of the link',
  saveQr: 'Save the QR code',
  noPictures: 'This page may not copy pictures here: save it instead.',

  guide: 'For whoever writes the page',
  frameWay: 'A frame',
  frameText: (example: Link): ReactNode =>
    sentence`The way for nearly every page: what the frame shows is a page of its own, which needs no script of yours and keeps to itself. Its height is the one in the line above, or follows by the helper. ${example('A live example')}`,
  elementWay: 'An element',
  elementText: (element: ReactNode, example: Link, two: Link): ReactNode =>
    sentence`One script brings ${element} into your page: every parameter is an attribute and a property, and it speaks by events. Your page’s policy has to allow the script; where it forbids workers or WebAssembly the element works, only slower. ${example('A live example')}, with React and Vue; and ${two('two on one page')}`,
  fileWay: 'A single file',
  fileText: (file: ReactNode, example: Link): ReactNode =>
    sentence`${file} holds everything: it opens from a disk and without a network, can be sent by mail, uploaded to a course, or put into a frame of the strictest sandbox. ${example('A live example')}`,
  address: 'What an address may say',
  addressText:
    'After the #, with & between them. What is out of range is clamped, what is not known is left out, and the figure says so.',
  ofFigure: 'Of the figure',
  ofExperiment: 'Of the experiment',
  /** In the tables, what is code stands between grave accents. */
  keyHead: ['key', 'values', 'meaning'],
  orNone: (values: string): string => `\`${values}\`; or \`none\``,
  options: {
    figure:
      'the explorer if nothing is said, or one drawing of the story, at the setting that the address gives; in frames alone, not in the element and not in the single file',
    show: 'the parts of the figure, with commas between them; all of them if nothing is said',
    controls: 'what the reader may touch; all of it if nothing is said',
    theme: '`auto` is as the reader’s system has it',
    lang: 'the language of its words',
    static: 'a still picture',
    commands: 'the page that holds the figure may change it by messages',
  },
  range: (min: number, max: number): string => `${min} to ${max}`,
  /** @param name of a parameter @param initial its value where the address leaves it out */
  parameter: (name: string, initial: string | number): string => `${name}; \`${initial}\` if nothing is said`,
  messages: 'Messages between a frame and its page',
  messagesText: (says: ReactNode, hears: ReactNode): ReactNode =>
    sentence`The figure says ${says} and listens to ${hears} from the window that holds it, and from no other. The helper, of less than a kilobyte, does both ends of it for you.`,
  says: 'What it says',
  told: 'What it is told, where its address has commands=1',
  messageHead: ['type', 'with', 'meaning'],
  messageMeanings: {
    ready: 'it stands; whether it takes commands',
    height: 'in CSS pixels',
    state: 'after every change; the `hash` makes a link to it',
    result: 'each a value and an error, in nats',
    set: 'changes some of them; numbers out of range are clamped',
    resample: 'takes a new seed',
    play: 'shows the layers of the plane again, one by one',
    hello: 'asks it to say everything again; answered even without `commands=1`',
  },
  /** In a piece of code, above what looks at who has sent a message. */
  anybody: 'Anybody may post a message to your page: listen to the window of your own frame alone.',
}
