import type { Release } from './released-files.ts';

/**
 * Packages that everybody knows to be honest: whatever is an error in one of these files is a defect of ours. Where only the
 * wheel is named, the sdist holds what is rightly reported (packaging: ELF files among its tests; django: eggs).
 */
export const HONEST_RELEASES: readonly Release[] = [
  {
    project: 'attrs',
    version: '25.3.0',
    files: {
      'attrs-25.3.0-py3-none-any.whl': '427318ce031701fea540783410126f03899a97ffc6f61596ad581ac2e40e3bc3',
      'attrs-25.3.0.tar.gz': '75d7cefc7fb576747b2c81b4442d4d4a1ce0900973527c011d1030fd3bf4af1b',
    },
  },
  {
    project: 'botocore',
    version: '1.39.4',
    files: {
      'botocore-1.39.4-py3-none-any.whl': 'c41e167ce01cfd1973c3fa9856ef5244a51ddf9c82cb131120d8617913b6812a',
    },
  },
  {
    project: 'click',
    version: '8.2.1',
    files: {
      'click-8.2.1-py3-none-any.whl': '61a3265b914e850b85317d0b3109c7f8cd35a670f963866005d6ef1d5175a12b',
      'click-8.2.1.tar.gz': '27c491cc05d968d271d5a1db13e3b5a184636d9d930f148c50b038f0d0646202',
    },
  },
  {
    project: 'django',
    version: '5.2.4',
    files: {
      'django-5.2.4-py3-none-any.whl': '60c35bd96201b10c6e7a78121bd0da51084733efa303cc19ead021ab179cef5e',
    },
  },
  {
    project: 'flask',
    version: '3.1.1',
    files: {
      'flask-3.1.1-py3-none-any.whl': '07aae2bb5eaf77993ef57e357491839f5fd9f4dc281593a81a9e4d79a24f295c',
      'flask-3.1.1.tar.gz': '284c7b8f2f58cb737f0cf1c30fd7eaf0ccfcde196099d24ecede3fc2005aa59e',
    },
  },
  {
    project: 'httpx',
    version: '0.28.1',
    files: {
      'httpx-0.28.1-py3-none-any.whl': 'd909fcccc110f8c7faf814ca82a9a4d816bc5a6dbfea25d6591d6985b8ba59ad',
      'httpx-0.28.1.tar.gz': '75e98c5f16b0f35b567856f597f06ff2270a374470a5c2392242528e3e3e42fc',
    },
  },
  {
    project: 'packaging',
    version: '25.0',
    files: {
      'packaging-25.0-py3-none-any.whl': '29572ef2b1f17581046b3a2227d5c611fb25ec70ca1ba8554b24b0e69331a484',
    },
  },
  {
    project: 'plotly',
    version: '6.2.0',
    files: {
      'plotly-6.2.0-py3-none-any.whl': '32c444d4c940887219cb80738317040363deefdfee4f354498cc0b6dab8978bd',
    },
  },
  {
    project: 'pygments',
    version: '2.19.2',
    files: {
      'pygments-2.19.2-py3-none-any.whl': '86540386c03d588bb81d44bc3928634ff26449851e99741617ecb9037ee5ec0b',
      'pygments-2.19.2.tar.gz': '636cb2477cec7f8952536970bc533bc43743542f70392ae026374600add5b887',
    },
  },
  {
    project: 'python-dateutil',
    version: '2.9.0.post0',
    files: {
      'python_dateutil-2.9.0.post0-py2.py3-none-any.whl':
        'a8b2bc7bffae282281c8140a97d3aa9c14da0b136dfe83f850eea9a5f7470427',
    },
  },
  {
    project: 'python-docx',
    version: '1.2.0',
    files: {
      'python_docx-1.2.0-py3-none-any.whl':
        '3fd478f3250fbbbfd3b94fe1e985955737c145627498896a8a6bf81f4baf66c7',
    },
  },
  {
    project: 'requests',
    version: '2.32.4',
    files: {
      'requests-2.32.4-py3-none-any.whl': '27babd3cda2a6d50b30443204ee89830707d396671944c998b5975b031ac2b2c',
      'requests-2.32.4.tar.gz': '27d0316682c8a29834d3264820024b62a36942083d52caf2f14c0591336d3422',
    },
  },
  {
    project: 'rich',
    version: '14.0.0',
    files: {
      'rich-14.0.0-py3-none-any.whl': '1c9491e1951aac09caffd42f448ee3d04e58923ffe14993f6e83068dc395d7e0',
      'rich-14.0.0.tar.gz': '82f1bc23a6a21ebca4ae0c45af9bdbc492ed20231dcb63f297d6d1021a9d5725',
    },
  },
  {
    project: 'six',
    version: '1.17.0',
    files: {
      'six-1.17.0-py2.py3-none-any.whl': '4721f391ed90541fddacab5acf947aa0d3dc7d27b2e1e8eda2be8970586c3274',
    },
  },
  {
    project: 'sympy',
    version: '1.14.0',
    files: {
      'sympy-1.14.0-py3-none-any.whl': 'e091cc3e99d2141a0ba2847328f5479b05d94a6635cb96148ccb3f34671bd8f5',
    },
  },
  {
    project: 'tzdata',
    version: '2025.2',
    files: {
      'tzdata-2025.2-py2.py3-none-any.whl':
        '1a403fada01ff9221ca8044d701868fa132215d84beb92242d9acd2147f667a8',
      'tzdata-2025.2.tar.gz': 'b60a638fcc0daffadf82fe0f57e53d06bdec2f36c4df66280ae79bce6bd6f2b9',
    },
  },
];
