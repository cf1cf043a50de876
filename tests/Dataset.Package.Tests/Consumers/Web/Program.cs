using System;
using System.Linq;
using System.Net.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

// Serves the site on a free port, requests the page and the article, prints both and exits.
var builder = WebApplication.CreateBuilder(args);
builder.Logging.ClearProviders();
builder.Services.AddRazorPages();
var app = builder.Build();
app.Urls.Add("http://127.0.0.1:0");
app.UseStaticFiles();
app.MapRazorPages();
await app.StartAsync();
using var client = new HttpClient();
var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
Console.WriteLine((await client.GetStringAsync(address + "/")).Trim());
Console.WriteLine((await client.GetStringAsync(address + "/news/quay.txt")).Split('\n')[0]);
await app.StopAsync();
