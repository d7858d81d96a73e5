import { Features } from './features.ts';
import type { Weights } from './weights.ts';

/**
 * Learnt from all judgements of the seeds by `npm run eval:lineage -- --learn`; not edited by hand. One number per feature, in their order.
 * What the engine finds is measured with weights that have not seen what they are judged by, never with these.
 */
export const LEARNT_WEIGHTS: Weights = {
  features: Features,
  mean: [
    0.132245, -1.9612, 0.021443, -3.766018, 0.005448, 0.07658, 0.093409, 0.527984, 0.417983, 0.445103, 0.051807,
    0.005387, 0.003666, 0.009088, 0.021714, 0, 0.022198, 0,
  ],
  deviation: [
    0.061408, 0.4049, 0.019438, 0.473077, 0.013645, 0.06626, 0.08002, 0.275177, 0.236746, 0.321454, 0.078091, 0.026999,
    0.051592, 0.076488, 0.087087, 1, 0.147327, 1,
  ],
  weight: [
    0.512313, 0.463842, 0.217956, 0.421103, -0.014498, -0.071421, 0.083206, 0.241057, 0.161515, 0.189056, 0.197607,
    0.119419, 0.086007, 0.018103, 0.226893, 0, -0.161345, 0,
  ],
  slope: 1.021553,
  intercept: -5.89951,
};
