// expects layer modules-know-nobody-above
export { affiche } from '../../../../cli/affiche';
