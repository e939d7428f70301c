/** The question that a first visit to Explore begins with. */

export const lead = {
  situation: 'You have a little real data. A generator knows more, and some things that are not so.',
  question: 'Should you train on what it makes?',
  read: 'Read the story, 12 minutes',
  /** Before and behind the title, which is in English in every language. */
  source: { before: 'after Zeyu Gan & Yong Liu, ', title: 'A Reverse-Bottleneck Perspective', after: ', ICLR 2025' },
}
