import { createRequire } from 'node:module'
import { Resvg } from '@resvg/resvg-js'

const SCALE = 2
const FAMILY = 'Tinos'

/** A drawing as PNG, two pixels for one, with a font that is the same everywhere and has all of Vietnamese. */
export function pngOf(svg: string): Uint8Array {
  const drawn = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: SCALE },
    background: '#fff',
    font: { loadSystemFonts: false, fontFiles: fontFiles(), defaultFontFamily: FAMILY },
  })
  return drawn.render().asPng()
}

function fontFiles(): string[] {
  const require = createRequire(import.meta.url)
  return [
    require.resolve('@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf'),
    require.resolve('@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf'),
  ]
}
