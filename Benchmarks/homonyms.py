"""Writes a table of synthetic person mentions whose homonyms live in one province.

    HP=0.02 NP=0.02 python3 Benchmarks/homonyms.py COUNT FILE.csv [SEED]

Written apart from mentions.py, so that no figure rests on one model of the world: names from a short
list of its own, one person in `HP` named like another of the province, ladders of offices with posts
held together, terms of five years, newspapers that shorten and leave out places each in its own way,
`NP` of the articles without a place, letters that slip. `person` is the truth, for the score alone.
"""
import os,random,sys,csv,datetime,collections
NP=float(os.environ.get("NP",".1")); HP=float(os.environ.get("HP",".085"))
N=int(sys.argv[1]); out=sys.argv[2]; R=random.Random(int(sys.argv[3]) if len(sys.argv)>3 else 11)
DATA = os.path.join(os.path.dirname(__file__), '..', 'Sources', 'CResolutionData', 'data') + '/'
units=[l.rstrip('\n').split('\t') for l in open(DATA+'units.tsv') if not l.startswith('#')]
prov=[u for u in units if u[1]=='province' and u[0][0]=='P']; dist=collections.defaultdict(list)
for u in units:
    if u[1]=='district': dist[u[4]].append(u)
fam=[('Nguyễn',38),('Trần',11),('Lê',9.5),('Phạm',7),('Hoàng',5.1),('Phan',4.5),('Vũ',3.9),('Đặng',2.1),('Bùi',2),('Đỗ',1.4),('Hồ',1.3),('Ngô',1.3),('Dương',1),('Lý',.5),('Huỳnh',4),('Võ',3),('Đinh',1),('Trương',2),('Đoàn',1),('Mai',.8),('Lương',.9),('Cao',.8),('Tạ',.4),('Hà',.7),('Thái',.3),('Châu',.3),('Lâm',.8),('Tô',.3),('Phùng',.4),('Kiều',.2),('Quách',.2),('Nông',.3),('Hứa',.2),('Triệu',.3),('Vi',.2),('Thạch',.3),('Kim',.2)]
midm=[('Văn',30),('Đức',5),('Hữu',4),('Quốc',5),('Minh',6),('Ngọc',4),('Xuân',4),('Thanh',5),('Anh',2),('Quang',5),('Đình',4),('Công',3),('Thế',2),('Trọng',2),('Tiến',2),('Hoàng',3),('Duy',2),('Mạnh',2),('Bá',1.5),('Trung',1),('Hồng',2),('Tấn',1.5),('Chí',1.5),('Phước',.8),('Viết',1.2),('',3),('Việt',1),('Thành',1),('Sỹ',.8),('Khắc',.8)]
midf=[('Thị',45),('Thị Thanh',4),('Thị Kim',3),('Thị Ngọc',3),('Thị Thu',4),('Thị Hồng',3),('Thị Minh',2),('Thị Bích',1.5),('Thị Mỹ',1.5),('Thị Phương',1.5),('Ngọc',2),('Thị Tuyết',1),('Thị Xuân',1)]
givm="Hùng Dũng Sơn Hải Tuấn Minh Thắng Nam Hòa Bình Long Cường Trung Thành Hiếu Đức Phúc Quang Khánh Lâm Tùng Hưng Việt Anh Huy Kiên Mạnh Thọ Tâm Tiến Tài Trường Phong Phú Vinh Toàn Thịnh Nghĩa Lộc Hậu Sang Quân Quyết Chiến Thuận Giang Đông Tân Hoàng Dương Khoa Đạt Linh Ngọc Châu Vũ Bảo Lợi Hà Đoàn Liêm Chính Hạnh Dần Ất Sinh Hiền Luân Nhân Thiện Trí Lực Hoan Hoàn Thạch Đồng Nhã".split()
givf="Hương Lan Hoa Mai Hồng Thủy Hạnh Nga Hà Thu Hiền Phượng Loan Yến Oanh Dung Hằng Huyền Thúy Liên Tuyết Ngọc Linh Thảo Trang Vân Nhung Bình Xuân Minh Tâm Thanh Cúc Đào Hòa Lý Mỹ Nguyệt Quyên Tươi Thơm".split()
def pick(l): 
    return R.choices([a for a,_ in l],[b for _,b in l])[0]
zm=[1/(i+3) for i in range(len(givm))]; zf=[1/(i+3) for i in range(len(givf))]
def name():
    if R.random()<.24: return ' '.join(x for x in (pick(fam),pick(midf),R.choices(givf,zf)[0]) if x)
    return ' '.join(x for x in (pick(fam),pick(midm),R.choices(givm,zm)[0]) if x)
depts=['Sở Nội vụ','Sở Tài chính','Sở Y tế','Sở Xây dựng','Sở Tư pháp','Sở Công Thương','Sở Giáo dục và Đào tạo','Sở Du lịch','Sở Kế hoạch và Đầu tư','Sở Khoa học và Công nghệ','Sở Nông nghiệp và Phát triển nông thôn','Sở Tài nguyên và Môi trường','Thanh tra','Ban Dân tộc','Cục Thuế','Công an','Bộ Chỉ huy Quân sự','Liên đoàn Lao động','Hội Nông dân','Hội Liên hiệp Phụ nữ']
UY={'Huyện':'Huyện ủy','Quận':'Quận ủy','Thị xã':'Thị ủy','Thành phố':'Thành ủy'}
def ladder(p,d):
    """career: list of list of concurrent (title, base, levelword, place)"""
    k=d[2].lower(); pk='thành phố' if p[2]=='Thành phố' else 'tỉnh'; pu='Thành ủy' if pk!='tỉnh' else 'Tỉnh ủy'
    D=[[('Phó Chủ tịch','Ủy ban nhân dân '+k,d[3])],[('Trưởng phòng','Phòng Nội vụ '+k,d[3])],[('Phó Bí thư',UY[d[2]],d[3]),('Chủ tịch','Ủy ban nhân dân '+k,d[3])],[('Bí thư',UY[d[2]],d[3])],[('Chủ tịch','Hội đồng nhân dân '+k,d[3])],[('Trưởng ban','Ban Tuyên giáo '+UY[d[2]],d[3])],[('Ủy viên','Ban Thường vụ '+UY[d[2]],d[3]),('Chủ tịch','Ủy ban Mặt trận Tổ quốc Việt Nam '+k,d[3])]]
    P=[[(R.choice(['Phó Giám đốc','Giám đốc']),R.choice(depts)+' '+pk,p[3])],[('Phó Trưởng ban',R.choice(['Ban Tổ chức ','Ban Dân vận ','Ban Nội chính '])+pu,p[3])],[('Tỉnh ủy viên' if 0 else 'Ủy viên',pu,p[3]),('Giám đốc',R.choice(depts)+' '+pk,p[3])],[('Phó Chủ tịch','Ủy ban nhân dân '+pk,p[3])],[('Phó Bí thư',pu,p[3]),('Chủ tịch','Hội đồng nhân dân '+pk,p[3])],[('Ủy viên','Ban Thường vụ '+pu,p[3])]]
    return D,P
D0=datetime.date(2007,6,1).toordinal(); D1=datetime.date(2025,6,30).toordinal()
nper=N//9
people=[]
byprov=collections.defaultdict(list)
pop=[max(1,len(dist[p[0]]))*R.uniform(.6,1.6) for p in prov]
pool=collections.defaultdict(list)
while len(people)<nper:
    pi=R.choices(range(len(prov)),pop)[0]; p=prov[pi]
    # homonyms within a province: one in twelve bears a name already borne there
    nm=R.choice(pool[pi]) if pool[pi] and R.random()<HP else name()
    pool[pi].append(nm)
    d=R.choice(dist[p[0]]); c=[]; t=R.randint(D0-3000,D1-300); first=t
    steps=R.choice([1,1,1,2,2,3,4]); atP=R.random()<.35
    for s in range(steps):
        Dl,Pl=ladder(p,d); posts=R.choice(Pl if atP else Dl)
        e=t+R.choice([R.randint(300,1100),R.randint(900,1900),1825,1825+R.randint(-60,60)])
        c.append((t,e,pi,posts)); t=e+R.choice([0,1,15,60,200])
        x=R.random()
        if x<.18 and not atP: atP=True
        elif x<.26: d=R.choice(dist[p[0]])
        elif x<.275: pi=R.choices(range(len(prov)),pop)[0]; p=prov[pi]; d=R.choice(dist[p[0]])
        elif x<.31 and atP: atP=False; d=R.choice(dist[p[0]])
    c=[(max(a,D0),min(b,D1),q,x) for a,b,q,x in c if b>D0+30 and a<D1-30]
    if not c: continue
    w=R.lognormvariate(0,1.25)
    i=len(people); people.append((nm,c,w))
    for a,b,q,x in c: byprov[q].append((i,a,b,w*(b-a),x))
out=csv.writer(open(out,'w')); out.writerow('id,name,title,organisation,place,date,article,person'.split(','))
import bisect,itertools
cum={q:list(itertools.accumulate(x[3] for x in l)) for q,l in byprov.items()}
qs=sorted(byprov); qc=list(itertools.accumulate(cum[q][-1] for q in qs))
ab={'Ủy ban nhân dân':'UBND','Hội đồng nhân dân':'HĐND','Ban Thường vụ':'BTV','Ủy ban Mặt trận Tổ quốc Việt Nam':'UBMTTQ Việt Nam'}
n=art=0
def slip(s):
    k=R.randrange(len(s)-1); 
    if ' ' in s[k:k+2]: return s
    return R.choice([s[:k]+s[k+1]+s[k]+s[k+2:], s[:k]+s[k+1:]])
while n<N:
    art+=1; q=qs[bisect.bisect(qc,R.random()*qc[-1])]; l=byprov[q]; c=cum[q]
    style=(R.random()<.5,R.random()<.6,R.random()<NP) # abbreviates, states places, no dateline
    i,a,b,_,x=l[bisect.bisect(c,R.random()*c[-1])]; day=R.randint(a,b); cast=[(i,x)]
    for _ in range(R.choice([0,1,2,3,3,5,8])*3):
        j,a2,b2,_,x2=l[bisect.bisect(c,R.random()*c[-1])]
        if a2<=day<=b2 and all(j!=z for z,_ in cast) and len(cast)<9: cast.append((j,x2))
    place='' if style[2] else prov[q][3]
    dt=datetime.date.fromordinal(day).isoformat()
    if R.random()<.02: dt=dt[:7]
    for j,x in cast:
        nm=people[j][0]; t=o=''
        if R.random()<.68:
            t,o,loc=R.choice(x)
            if style[0]:
                for k,v in ab.items(): o=o.replace(k,v)
            if R.random()<(.8 if style[1] else .25): o+=' '+loc
        if R.random()<.004: nm=slip(nm)
        n+=1; out.writerow([n,nm,t,o,place,dt,art,j])
