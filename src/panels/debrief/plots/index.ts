export { netPlot } from './net';
export { scatterPlot } from './scatter';
export { windowPlot } from './window';
