/** Of the page: folds long passages, shows the filters and hides what they leave out. It writes no HTML. */
export const SCRIPT = `
(function () {
  var fold = function (part) {
    if (part.textContent.length < (part.closest('th') ? 200 : 360)) return;
    var button = document.createElement('button');
    button.type = 'button';
    button.className = 'more';
    var set = function (folded) {
      part.classList.toggle('folded', folded);
      button.textContent = folded ? '+' : '\u2212';
      button.setAttribute('aria-expanded', String(!folded));
      button.setAttribute('aria-label', document.documentElement.lang === 'vi' ? 'Xem cả đoạn' : 'Whole passage');
    };
    button.addEventListener('click', function () { set(!part.classList.contains('folded')); });
    part.parentNode.insertBefore(button, part.nextSibling);
    set(true);
  };
  Array.prototype.forEach.call(document.querySelectorAll('.long'), fold);
  var form = document.getElementById('filter');
  if (!form) return;
  var items = Array.prototype.slice.call(document.querySelectorAll('.item'));
  if (items.length === 0) return;
  var out = form.querySelector('output');
  var plain = function (text) {
    return text.toLowerCase().normalize('NFD').replace(/[\\u0300-\\u036f]/g, '').replace(/\\u0111/g, 'd');
  };
  var texts = items.map(function (item) { return plain(item.textContent); });
  var value = function (name) {
    var field = form.elements.namedItem(name);
    return field ? field.value : '';
  };
  var has = function (item, name, wanted, mark) {
    return wanted === '' || (item.getAttribute(name) || '').split(mark).indexOf(wanted) >= 0;
  };
  var apply = function () {
    var words = plain(value('text')).trim();
    var count = 0;
    items.forEach(function (item, i) {
      var shown = has(item, 'data-kind', value('kind'), ' ') && has(item, 'data-fields', value('field'), ' ') &&
        has(item, 'data-agencies', value('agency'), '|') && texts[i].indexOf(words) >= 0;
      item.hidden = !shown;
      if (shown) count++;
    });
    out.textContent = count + ' / ' + items.length;
  };
  form.hidden = false;
  form.addEventListener('input', apply);
  form.addEventListener('submit', function (event) { event.preventDefault(); });
  form.addEventListener('reset', function () { setTimeout(apply, 0); });
  apply();
})();
`
