// Offsets of what is selected in the text, and back: both count whole characters.
V.offsetOf = (node, offset) => {
  const range = document.createRange();
  range.setStart(V.text, 0);
  range.setEnd(node, offset);
  return Array.from(range.toString()).length;
};

V.rangeOf = (start, end) => {
  const range = document.createRange();
  const walker = document.createTreeWalker(V.text, NodeFilter.SHOW_TEXT);
  let passed = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const letters = Array.from(node.data);
    const at = (offset) => letters.slice(0, offset - passed).join("").length;
    if (start >= passed && start <= passed + letters.length) range.setStart(node, at(start));
    if (end >= passed && end <= passed + letters.length) {
      range.setEnd(node, at(end));
      break;
    }
    passed += letters.length;
  }
  return range;
};

V.selected = () => {
  const selection = window.getSelection();
  if (!selection.rangeCount || selection.isCollapsed || !V.text || !V.text.contains(selection.anchorNode) || !V.text.contains(selection.focusNode)) return null;
  const range = selection.getRangeAt(0);
  return { start: V.offsetOf(range.startContainer, range.startOffset), end: V.offsetOf(range.endContainer, range.endOffset), range };
};
