// expects layer read-models-on-projections
export { agir } from '../../use-cases/agir/agir';
