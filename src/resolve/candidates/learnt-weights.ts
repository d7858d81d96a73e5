import { Features } from './features.ts';
import type { Weights } from './weights.ts';

/**
 * Learnt from all judgements of the seeds by `npm run eval:lineage -- --learn`; not edited by hand. One number per feature, in their order.
 * What the engine finds is measured with weights that have not seen what they are judged by, never with these.
 */
export const LEARNT_WEIGHTS: Weights = {
  features: Features,
  mean: [0.112597, -2.107536, 0.015048, -4.08244, 0.003229, 0.055959, 0.06775, 0.406632, 0.352395, 0.35447, 0.036302, 0.003817, 0.002117, 0.004999, 0.017834, 0, 0.018674, 0],
  deviation: [0.057422, 0.420313, 0.016665, 0.539188, 0.010556, 0.057067, 0.069767, 0.266508, 0.226728, 0.321413, 0.065358, 0.021245, 0.038875, 0.056847, 0.07979, 1, 0.135371, 1],
  weight: [0.511178, 0.44391, 0.265785, 0.413534, -0.024299, -0.074244, 0.119988, 0.304401, 0.057358, 0.12873, 0.142703, 0.107307, 0.046094, 0.017232, 0.194486, 0.000001, -0.175267, 0.000001],
  slope: 0.898473,
  intercept: -6.48402,
};
