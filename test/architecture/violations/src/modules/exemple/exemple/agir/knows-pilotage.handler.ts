// expects layer modules-know-nobody-above
export { indicateur } from '../../../../pilotage/indicateur';
