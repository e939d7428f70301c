/** 玩具里没有的，以及作者报告的语言模型试验。 */
import { TRIAL } from '../numbers.ts'
import type { ChapterText } from '../text.ts'
import { Whole } from '../vocabulary.tsx'

const [FEW, SOME, MANY] = TRIAL.examples

export const chapter10: ChapterText<10> = {
  title: '回到语言模型',
  prose: (
    <>
      <p>
        平面上的簇不是语言。这里的提示没有意思可言，也没有微调；生成模型对没见过的簇一清二楚；每个簇的权重都一样；编造的簇和真的簇，抽取的办法一模一样。
      </p>
      <p>
        作者还做过一个小试验：在提示里放 <Whole>{`${FEW}、${SOME} 或 ${MANY}`}</Whole> 条真实样例，让 GPT-4o
        写训练数据，用这些数据训练 GPT-2，再由另一个模型给它写的东西评分。
      </p>
    </>
  ),
  guess: {
    legend: '揭晓之前',
    ask: <p>评分模型给哪一个打的分最高？</p>,
    show: '揭晓',
    options: { generated: `用 ${MANY} 条样例生成的数据训练的`, real: '用真实数据训练的', same: '没有差别' },
  },
  reveal: {
    legend: '论文报告的结果',
    text: () => (
      <p>
        样例越多，分数越高：<Whole>{TRIAL.ratings.join('、')}</Whole>。真实数据更高，<Whole>{TRIAL.real}</Whole>
        。文中没有给误差棒，也没有只用那 <Whole>{MANY}</Whole>{' '}
        条样例训练的模型，所以这不是我们说的净收益。这个试验有助于理解上面的想法，但还不能下定论。
      </p>
    ),
  },
  keep: '要问生成模型添了什么，还要问你凭什么知道那是真的。',
  outcome: { said: null, was: `用真实数据训练的，${TRIAL.real}` },
}
