/// The style of every paper: black on white, A4, readable without colour.
///
/// Start and end rather than left and right, so that one style serves Arabic too.
enum HTMLStyle {
  static let text = """
    @page{size:A4;margin:16mm 15mm}
    *{box-sizing:border-box}
    body{font:10.5pt/1.4 "Liberation Sans","Noto Sans","Noto Naskh Arabic","DejaVu Sans",Arial,\
    sans-serif;max-width:180mm;margin:0 auto;color:#000;background:#fff;print-color-adjust:exact;\
    -webkit-print-color-adjust:exact}
    h1{font-size:17pt;line-height:1.2;margin:0 0 4mm;overflow-wrap:anywhere}
    h2{font-size:11.5pt;margin:5mm 0 2mm;break-after:avoid}
    p{margin:1mm 0;overflow-wrap:anywhere}
    dl{display:grid;grid-template-columns:max-content 1fr;gap:.6mm 6mm;margin:2mm 0}
    dt{font-weight:bold}dd{margin:0;overflow-wrap:anywhere}
    table{border-collapse:collapse;width:100%;font-size:9.5pt}
    .w10{font-size:8.2pt}.w12{font-size:7.4pt}
    thead{display:table-header-group}
    th,td{border:.25mm solid #666;padding:.8mm 1.4mm;text-align:start;vertical-align:top}
    .w12 th,.w12 td{padding:.6mm .9mm}
    th{background:#eee}tr{break-inside:avoid}
    .n{text-align:end;white-space:nowrap;font-variant-numeric:tabular-nums}
    th.n{white-space:normal}
    .a{overflow-wrap:anywhere}
    .upright th.n{writing-mode:vertical-rl;white-space:nowrap;text-align:end;max-height:60mm}
    .upright td.n{text-align:center}
    .keep,figure{break-inside:avoid}
    .h1{background:#f1f6fb}.h2{background:#dbe8f4}.h3{background:#bfd6ec}.h4{background:#9cc0e2}
    .h0{font-weight:bold;background:#fff;outline:.5mm solid #000;outline-offset:-.7mm}
    .h0::before{content:"! "}
    figure{margin:4mm 0}figcaption{font-weight:bold;margin:0 0 1mm;break-after:avoid}
    svg{display:block;width:100%;height:auto}
    svg text{font-family:"Liberation Sans","Noto Sans","Noto Naskh Arabic","DejaVu Sans",Arial,\
    sans-serif}
    .defs{position:absolute;width:0;height:0}
    .notice{border:.6mm solid #000;padding:1.5mm 2mm;font-weight:bold}
    .sheet{font-size:8.8pt;line-height:1.3}
    .sheet h1{font-size:14pt;margin:0 0 2mm}.sheet h2{font-size:9.5pt;margin:2mm 0 1mm}
    .sheet table{font-size:7.4pt;line-height:1.2}.sheet th,.sheet td{padding:.2mm .8mm}
    .sheet svg{height:27mm}
    .sheet dl{grid-template-columns:max-content 1fr max-content 1fr;gap:.3mm 4mm;margin:1mm 0}
    figure.lines{display:inline-block;vertical-align:top;width:49%;margin:1mm 0}
    .portfolio figure.lines{width:32.5%}.portfolio .lines figcaption{font-size:7.5pt}
    figure.map svg{max-height:120mm}figure.map p{font-size:8pt}
    .sheet figure p{font-size:7.6pt;margin:0}.sheet .notice{padding:.8mm 2mm;margin:.8mm 0}
    footer{margin-top:6mm;font:7.5pt monospace;overflow-wrap:anywhere}
    .sheet footer{margin-top:2mm;font-size:6.5pt}
    """
}
