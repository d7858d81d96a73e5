import { Features } from './features.ts';
import type { Weights } from './weights.ts';

/**
 * Learnt from all judgements of the seeds by `npm run eval:lineage -- --learn`; not edited by hand. One number per feature, in their order.
 * What the engine finds is measured with weights that have not seen what they are judged by, never with these.
 */
export const LEARNT_WEIGHTS: Weights = {
  features: Features,
  mean: [
    0.132397, -1.958286, 0.021491, -3.761667, 0.005466, 0.076919, 0.093798, 0.529867, 0.418672, 0.446585, 0.051843,
    0.005388, 0.00376, 0.0091, 0.021743, 0, 0.022227, 0,
  ],
  deviation: [
    0.060984, 0.398766, 0.0194, 0.466332, 0.013659, 0.066226, 0.079866, 0.272838, 0.235339, 0.318708, 0.07796, 0.02701,
    0.051832, 0.076538, 0.08714, 1, 0.147421, 1,
  ],
  weight: [
    0.505821, 0.4643, 0.215653, 0.422866, -0.014014, -0.072632, 0.082849, 0.24049, 0.155019, 0.190697, 0.197238,
    0.119215, 0.089664, 0.018668, 0.226301, 0, -0.160602, 0,
  ],
  slope: 1.022173,
  intercept: -5.887742,
};
