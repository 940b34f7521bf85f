// expects layer read-models-on-projections
export { agir } from '../../exemple/agir/agir';
