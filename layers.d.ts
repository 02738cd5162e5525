declare const layers: Readonly<Record<string, readonly string[]>>
export default layers
