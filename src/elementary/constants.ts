/** ln 2 and 2π to more digits than a double holds, as sums of two doubles where that matters. */

export const LN2 = 0.6931471805599453
/** ln 2 minus the double above. */
export const LN2_REST = 2.3190468138462996e-17
export const LOG_2PI = 1.8378770664093453
