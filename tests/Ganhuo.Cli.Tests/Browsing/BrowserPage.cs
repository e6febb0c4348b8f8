using System.Collections.Concurrent;
using System.Globalization;
using System.Net.WebSockets;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Ganhuo.Cli.Tests.Browsing;

/// <summary>One page of a browser, spoken to over its DevTools protocol.</summary>
internal sealed class BrowserPage : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly ClientWebSocket socket = new();
    private readonly ConcurrentDictionary<int, TaskCompletionSource<JsonNode>> waiting = new();
    private readonly CancellationTokenSource closing = new();
    private TaskCompletionSource loaded = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private string? session, target;
    private int last;

    private BrowserPage()
    {
    }

    /// <summary>Addresses that the page asked for.</summary>
    public ConcurrentQueue<string> Requests { get; } = new();

    /// <summary>What went wrong in the page's own script.</summary>
    public ConcurrentQueue<string> Exceptions { get; } = new();

    public static async Task<BrowserPage> ConnectAsync(Uri browser)
    {
        var page = new BrowserPage();
        await page.socket.ConnectAsync(browser, CancellationToken.None);
        _ = page.ListenAsync();
        page.target = (string)(await page.SendAsync("Target.createTarget", new { url = "about:blank" }))["targetId"]!;
        page.session = (string)(await page.SendAsync("Target.attachToTarget",
            new { targetId = page.target, flatten = true }))["sessionId"]!;
        foreach (var domain in new[] { "Page", "Network", "Runtime" }) await page.SendAsync(domain + ".enable");
        return page;
    }

    public async Task PrepareAsync(int width, bool isDark)
    {
        const int Narrow = 600;
        await SendAsync("Emulation.setDeviceMetricsOverride", new { width, height = 900, deviceScaleFactor = 1, mobile = width < Narrow });
        await ShowAsync("", isDark);
    }

    /// <summary>Sets the medium and the theme.</summary>
    public Task ShowAsync(string media, bool isDark) => SendAsync(
        "Emulation.setEmulatedMedia",
        new { media, features = new[] { new { name = "prefers-color-scheme", value = isDark ? "dark" : "light" } } });

    public Task ForbidScriptsAsync() => SendAsync("Emulation.setScriptExecutionDisabled", new { value = true });

    public async Task LoadAsync(string file)
    {
        loaded = new(TaskCreationOptions.RunContinuationsAsynchronously);
        await SendAsync("Page.navigate", new { url = new Uri(file).AbsoluteUri });
        await loaded.Task.WaitAsync(Patience);
    }

    /// <summary>What an expression comes to in the page.</summary>
    public async Task<T> EvaluateAsync<T>(string expression)
    {
        var answer = await SendAsync("Runtime.evaluate", new { expression, returnByValue = true });
        return answer["exceptionDetails"] is { } wrong
            ? throw new InvalidOperationException(wrong.ToJsonString()) : answer["result"]!["value"]!.GetValue<T>();
    }

    /// <summary>Clicks with the mouse on the first element of a selector, where a reader would.</summary>
    public async Task ClickAsync(string selector)
    {
        var place = await EvaluateAsync<string>(
            $"(function () {{ var e = document.querySelector({JsonSerializer.Serialize(selector)}); e.scrollIntoView({{ block: 'center', behavior: 'instant' }}); "
            + "var r = e.getClientRects()[0]; return (r.left + r.width / 2) + ' ' + (r.top + r.height / 2); })()");
        var at = place.Split(' ').Select(p => double.Parse(p, CultureInfo.InvariantCulture)).ToArray();
        foreach (var type in new[] { "mousePressed", "mouseReleased" })
            await SendAsync("Input.dispatchMouseEvent", new { type, x = at[0], y = at[1], button = "left", clickCount = 1 });
    }

    public async ValueTask DisposeAsync()
    {
        await SendAsync("Target.closeTarget", new { targetId = target });
        await closing.CancelAsync();
        socket.Dispose();
        closing.Dispose();
    }

    private async Task<JsonNode> SendAsync(string method, object? parameters = null)
    {
        var id = Interlocked.Increment(ref last);
        var answer = waiting[id] = new(TaskCreationOptions.RunContinuationsAsynchronously);
        var message = JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, object?> { ["id"] = id, ["method"] = method,
            ["params"] = parameters ?? new { }, ["sessionId"] = session }
            .Where(p => p.Value is not null).ToDictionary());
        await socket.SendAsync(message, WebSocketMessageType.Text, endOfMessage: true, closing.Token);
        return await answer.Task.WaitAsync(Patience);
    }

    private async Task ListenAsync()
    {
        var buffer = new byte[1 << 16];
        using var message = new MemoryStream();
        try
        {
            while (!closing.IsCancellationRequested)
            {
                var part = await socket.ReceiveAsync(buffer.AsMemory(), closing.Token);
                message.Write(buffer, 0, part.Count);
                if (!part.EndOfMessage) continue;
                Receive(JsonNode.Parse(message.ToArray())!);
                message.SetLength(0);
            }
        }
        catch (Exception e) when (e is OperationCanceledException or WebSocketException or ObjectDisposedException)
        {
            foreach (var open in waiting.Values) open.TrySetException(new InvalidOperationException("the browser hung up", e));
        }
    }

    private void Receive(JsonNode message)
    {
        if (message["id"] is { } id && waiting.TryRemove((int)id, out var answer))
        {
            if (message["error"] is { } error) answer.SetException(new InvalidOperationException(error.ToJsonString()));
            else answer.SetResult(message["result"]!);
            return;
        }

        var method = (string?)message["method"];
        if (method == "Page.loadEventFired") loaded.TrySetResult();
        else if (method == "Network.requestWillBeSent") Requests.Enqueue((string)message["params"]!["request"]!["url"]!);
        else if (method == "Runtime.exceptionThrown") Exceptions.Enqueue(message["params"]!.ToJsonString());
    }
}
