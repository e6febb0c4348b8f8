namespace Ganhuo.Reporting.Html.Archives;

/// <summary>Sorting and finding in the ranking. The page is whole without it: what needs it is made by it.</summary>
internal static class IndexScript
{
    public const string Code = """
        (function () {
          var table = document.querySelector('.ranking');
          if (!table) return;
          var body = table.tBodies[0], heads = table.tHead.rows[0].cells;
          function value(row, at, numeric) {
            var cell = row.cells[at], text = cell ? cell.textContent.trim() : '';
            return numeric ? (text === '' ? null : parseFloat(text)) : text;
          }
          function sort(at) {
            var numeric = heads[at].dataset.kind === 'n', down = heads[at].getAttribute('aria-sort') === 'ascending' ? -1 : 1;
            var rows = Array.prototype.slice.call(body.rows).map(function (row, i) { return { row: row, key: value(row, at, numeric), i: i }; });
            rows.sort(function (a, b) {
              if (a.key === null || b.key === null) return a.key === b.key ? a.i - b.i : a.key === null ? 1 : -1;
              var order = numeric ? a.key - b.key : a.key.localeCompare(b.key, document.documentElement.lang);
              return order * down || a.i - b.i;
            });
            for (var i = 0; i < heads.length; i++) heads[i].removeAttribute('aria-sort');
            heads[at].setAttribute('aria-sort', down === 1 ? 'ascending' : 'descending');
            rows.forEach(function (r) { body.appendChild(r.row); });
          }
          Array.prototype.forEach.call(heads, function (head, at) {
            var button = document.createElement('button');
            button.type = 'button';
            button.textContent = head.textContent;
            button.onclick = function () { sort(at); };
            head.textContent = '';
            head.appendChild(button);
          });
          var find = document.createElement('input');
          find.type = 'search';
          find.className = 'find';
          find.placeholder = table.dataset.search;
          find.setAttribute('aria-label', table.dataset.search);
          find.oninput = function () {
            var wanted = find.value.trim().toLowerCase();
            Array.prototype.forEach.call(body.rows, function (row) { row.hidden = wanted !== '' && row.textContent.toLowerCase().indexOf(wanted) < 0; });
          };
          table.parentNode.parentNode.insertBefore(find, table.parentNode);
        })();

        """;
}
