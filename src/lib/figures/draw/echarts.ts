import { CustomChart } from 'echarts/charts';
import { AriaComponent, GridComponent, TooltipComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

// Only what the charts use; each addition is paid for by every reader.
echarts.use([CustomChart, GridComponent, TooltipComponent, AriaComponent, SVGRenderer]);

export { echarts };
