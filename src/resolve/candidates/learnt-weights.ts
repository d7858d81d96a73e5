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
    0.502425, 0.459382, 0.225428, 0.428888, -0.008176, -0.082656, 0.07777, 0.232006, 0.155173, 0.197959, 0.209489,
    0.121273, 0.061252, 0.012969, 0.227984, 0, -0.18043, 0,
  ],
  slope: 1.027483,
  intercept: -5.934068,
};
