import type { Release } from './released-files.ts';

/**
 * Releases whose wheel and sdist come whole from their source: whatever the comparison with it calls an error there is a defect of
 * ours. Six backends made them; uv_build 0.7 wrote hex digests into RECORD, which other readers refuse as ours does.
 */
export const TRACED_RELEASES: readonly (Release & { readonly backend: string })[] = [
  {
    project: 'attrs',
    version: '25.3.0',
    backend: 'hatchling',
    files: {
      'attrs-25.3.0-py3-none-any.whl': '427318ce031701fea540783410126f03899a97ffc6f61596ad581ac2e40e3bc3',
      'attrs-25.3.0.tar.gz': '75d7cefc7fb576747b2c81b4442d4d4a1ce0900973527c011d1030fd3bf4af1b',
    },
  },
  {
    project: 'blinker',
    version: '1.9.0',
    backend: 'flit',
    files: {
      'blinker-1.9.0-py3-none-any.whl': 'ba0efaa9080b619ff2f3459d1d500c57bddea4a6b424b60a91141db6fd2f08bc',
      'blinker-1.9.0.tar.gz': 'b4ce2265a7abece45e7cc896e98dbebe6cead56bcf805a3d23136d145f5445bf',
    },
  },
  {
    project: 'dep-logic',
    version: '0.5.1',
    backend: 'pdm-backend',
    files: {
      'dep_logic-0.5.1-py3-none-any.whl': '6073e955945a0224440465f9382f4bf5b4be4c630c6f412bf9506639c13a3d22',
      'dep_logic-0.5.1.tar.gz': 'cfd10877277d3cbb6e66fd48f316ba6c284701af0e67d52eaaf10275753354a7',
    },
  },
  {
    project: 'filelock',
    version: '3.18.0',
    backend: 'hatchling and hatch-vcs',
    files: {
      'filelock-3.18.0-py3-none-any.whl': 'c401f4f8377c4464e6db25fff06205fd89bdd83b65eb0488ed1b160f780e21de',
      'filelock-3.18.0.tar.gz': 'adbc88eabb99d2fec8c9c1b229b171f18afa655400173ddc653d5d01501fb9f2',
    },
  },
  {
    project: 'findpython',
    version: '0.6.3',
    backend: 'pdm-backend',
    files: {
      'findpython-0.6.3-py3-none-any.whl': 'a85bb589b559cdf1b87227cc233736eb7cad894b9e68021ee498850611939ebc',
      'findpython-0.6.3.tar.gz': '5863ea55556d8aadc693481a14ac4f3624952719efc1c5591abb0b4a9e965c94',
    },
  },
  {
    project: 'httpx',
    version: '0.28.1',
    backend: 'hatchling',
    files: {
      'httpx-0.28.1-py3-none-any.whl': 'd909fcccc110f8c7faf814ca82a9a4d816bc5a6dbfea25d6591d6985b8ba59ad',
      'httpx-0.28.1.tar.gz': '75e98c5f16b0f35b567856f597f06ff2270a374470a5c2392242528e3e3e42fc',
    },
  },
  {
    project: 'idna',
    version: '3.10',
    backend: 'flit',
    files: {
      'idna-3.10-py3-none-any.whl': '946d195a0d259cbba61165e88e65941f16e9b36ea6ddb97f00452bae8b1287d3',
      'idna-3.10.tar.gz': '12f65c9b470abda6dc35cf8e63cc574b1c52b11df2c86030af0ac09b01b13ea9',
    },
  },
  {
    project: 'iniconfig',
    version: '2.1.0',
    backend: 'hatchling and hatch-vcs',
    files: {
      'iniconfig-2.1.0-py3-none-any.whl': '9deba5723312380e77435581c6bf4935c94cbfab9b1ed33ef8d238ea168eb760',
      'iniconfig-2.1.0.tar.gz': '3abbd2e30b36733fee78f9c7f7308f2d0050e88f0087fd25c2645f63c773e1c7',
    },
  },
  {
    project: 'itsdangerous',
    version: '2.2.0',
    backend: 'flit',
    files: {
      'itsdangerous-2.2.0-py3-none-any.whl':
        'c6242fc49e35958c8b15141343aa660db5fc54d4f13a1db01a3f5891b98700ef',
      'itsdangerous-2.2.0.tar.gz': 'e0050c0b7da1eea53ffaf149c0cfbb5c6e2e2b69c4bef22c81fa6eb73e5f6173',
    },
  },
  {
    project: 'pluggy',
    version: '1.6.0',
    backend: 'setuptools and setuptools-scm',
    files: {
      'pluggy-1.6.0-py3-none-any.whl': 'e920276dd6813095e9377c0bc5566d94c932c33b27a3e3945d8389c374dd4746',
      'pluggy-1.6.0.tar.gz': '7dcc130b76258d33b90f61b658791dede3486c3e6bfb003ee5c9bfb396dd22f3',
    },
  },
  {
    project: 'rich',
    version: '14.0.0',
    backend: 'poetry-core',
    files: {
      'rich-14.0.0-py3-none-any.whl': '1c9491e1951aac09caffd42f448ee3d04e58923ffe14993f6e83068dc395d7e0',
      'rich-14.0.0.tar.gz': '82f1bc23a6a21ebca4ae0c45af9bdbc492ed20231dcb63f297d6d1021a9d5725',
    },
  },
  {
    project: 'tenacity',
    version: '9.1.2',
    backend: 'setuptools and setuptools-scm',
    files: {
      'tenacity-9.1.2-py3-none-any.whl': 'f77bf36710d8b73a50b2dd155c97b870017ad21afe6ab300326b0371b3b05138',
      'tenacity-9.1.2.tar.gz': '1169d376c297e7de388d18b4481760d478b0e99a777cad3a9c86e556f4b697cb',
    },
  },
  {
    project: 'tomli',
    version: '2.2.1',
    backend: 'flit',
    files: {
      'tomli-2.2.1-py3-none-any.whl': 'cb55c73c5f4408779d0cf3eef9f762b9c9f147a77de7b258bef0a5628adc85cc',
      'tomli-2.2.1.tar.gz': 'cd45e1dc79c835ce60f7404ec8119f2eb06d38b1deba146f07ced3bbc44505ff',
    },
  },
  {
    project: 'types-requests',
    version: '2.32.4.20250611',
    backend: 'setuptools',
    files: {
      'types_requests-2.32.4.20250611-py3-none-any.whl':
        'ad2fe5d3b0cb3c2c902c8815a70e7fb2302c4b8c1f77bdcd738192cdb3878072',
      'types_requests-2.32.4.20250611.tar.gz':
        '741c8777ed6425830bf51e54d6abe245f79b4dcb9019f1622b773463946bf826',
    },
  },
  {
    project: 'typing-extensions',
    version: '4.14.1',
    backend: 'flit',
    files: {
      'typing_extensions-4.14.1-py3-none-any.whl':
        'd1e1e3b58374dc93031d6eda2420a48ea44a36c2b4766a4fdeb3710755731d76',
      'typing_extensions-4.14.1.tar.gz': '38b39f4aeeab64884ce9f74c94263ef78f3c22467c8724005483154c26648d36',
    },
  },
  {
    project: 'urllib3',
    version: '2.5.0',
    backend: 'hatchling and hatch-vcs',
    files: {
      'urllib3-2.5.0-py3-none-any.whl': 'e6b01673c0fa6a13e374b50871808eb3bf7046c4b125b216f6bf1cc604cff0dc',
      'urllib3-2.5.0.tar.gz': '3fc47733c7e419d4bc3f6b3dc2b4f890bb743906a30d56ba4a5bfa4bbff92760',
    },
  },
  {
    project: 'zipp',
    version: '3.23.0',
    backend: 'setuptools and setuptools-scm',
    files: {
      'zipp-3.23.0-py3-none-any.whl': '071652d6115ed432f5ce1d34c336c0adfd6a884660d1e9712a256d3d3bd4b14e',
      'zipp-3.23.0.tar.gz': 'a07157588a12518c9d4034df3fbbee09c814741a33ff63c05fa29d26a2404166',
    },
  },
  {
    project: 'uv-secure',
    version: '0.12.0',
    backend: 'uv_build',
    files: {
      'uv_secure-0.12.0-py3-none-any.whl': '45ab260b92c7b04e45e608a629da151e0bf1b2c2ee66f8069269f5179c59ad30',
      'uv_secure-0.12.0.tar.gz': '34390723b24fce749c6a300132835607848c876744830c3f9ea7f5498d8ed350',
    },
  },
];
